namespace Governance.Domain.Audit;

/// <summary>Walks along a chain and says at every link whether it follows from the one before. Goes on after a fault from what is recorded, so that each fault is named once.</summary>
/// <param name="links">What its links are called, such as <c>Entry</c>.</param>
/// <param name="size">The link to start after; 0 at the start.</param>
/// <param name="root">Its hash.</param>
public sealed class ChainWalk(string links, long size = 0, string? root = null)
{
    /// <summary>The last link that was reached.</summary>
    public long Size { get; private set; } = size;

    /// <summary>Its hash, as recorded.</summary>
    public string Root { get; private set; } = root ?? AuditChain.Origin;

    /// <summary>Steps on; what is wrong with this link, or null.</summary>
    public string? Step(long sequence, string line, string recorded)
    {
        var (before, follows) = (Size, sequence == Size + 1);
        var holds = string.Equals(AuditChain.Hash(Root, sequence, line), recorded, StringComparison.Ordinal);
        (Size, Root) = (sequence, recorded);
        if (!follows) return $"{links} {sequence} stands after {before}: something was removed, added or put in another order.";
        return holds ? null : $"{links} {sequence} does not belong to its hash: it was changed, or the one before it was.";
    }
}
