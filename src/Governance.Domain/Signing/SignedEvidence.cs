using Governance.Domain.Evidence;
using Governance.Domain.Exchange.Contents;

namespace Governance.Domain.Signing;

/// <summary>A file that a representation covers, named by its own hash. Grants come and go and are not signed.</summary>
/// <param name="Evidence">Id of the piece of evidence.</param>
/// <param name="Revision">Id of the revision.</param>
/// <param name="Title">What the vendor calls it.</param>
/// <param name="Label">How sensitive it is.</param>
/// <param name="FileName">Name of the file.</param>
/// <param name="Size">In bytes.</param>
/// <param name="Sha256">SHA-256 of the file, lower-case hex.</param>
/// <param name="Questions">Keys of the questions that it serves.</param>
public sealed record SignedEvidence(Guid Evidence, Guid Revision, string Title, Classification Label, string FileName, long Size, string Sha256, IReadOnlyList<string> Questions)
{
    /// <summary>The file of a submission.</summary>
    public static SignedEvidence Of(SubmittedEvidence told)
    {
        ArgumentNullException.ThrowIfNull(told);
        return new(told.EvidenceId.Value, told.RevisionId.Value, told.Title, told.Label, told.FileName, told.Size, told.Sha256, told.Questions);
    }
}
