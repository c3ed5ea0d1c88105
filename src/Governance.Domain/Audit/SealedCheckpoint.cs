using Governance.Domain.Signing;

namespace Governance.Domain.Audit;

/// <summary>A checkpoint with its signature, as it stands in a scorecard or a bundle.</summary>
/// <param name="Statement">What it says.</param>
/// <param name="Seal">The portal's signature on that.</param>
public sealed record SealedCheckpoint(CheckpointStatement Statement, DocumentSeal Seal)
{
    /// <summary>What is wrong with it, in sentences that begin with its size; none where it holds.</summary>
    /// <param name="keys">The published keys; null where the key in the file is taken as it is.</param>
    public IEnumerable<string> Problems(PublishedKeys? keys)
    {
        if (!string.Equals(Statement.Kind, CheckpointStatement.KindName, StringComparison.Ordinal)) yield return $"The checkpoint at {Statement.Size} says that it is of kind '{Statement.Kind}'.";
        foreach (var problem in Seal.Problems(Statement.ToCanonical(), keys)) yield return $"The checkpoint at {Statement.Size}: {problem}";
    }
}
