namespace Governance.Web.Features.Evidence;

/// <summary>How much evidence one organization may keep, all revisions together.</summary>
/// <param name="MaxBytes">In bytes, as the files came in.</param>
public sealed record EvidenceQuota(long MaxBytes)
{
    /// <summary>What holds where nothing is configured: 20 GiB, twenty files of the largest size.</summary>
    public const int UsualMebibytes = 20 << 10;

    /// <summary>A quota of so many mebibytes.</summary>
    public static EvidenceQuota Of(int mebibytes) => new((long)mebibytes << 20);
}
