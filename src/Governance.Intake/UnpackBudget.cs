using Governance.Domain;

namespace Governance.Intake;

/// <summary>What an archive may still unpack to, over all of its entries.</summary>
internal sealed class UnpackBudget(string where, long archiveLength, IntakeLimits limits)
{
    private const long RatioCountsFrom = 1 << 20;
    private long unpacked;

    /// <summary>The archive's name, for sentences.</summary>
    public string Where { get; } = where;

    /// <summary>Counts bytes that an entry has just given.</summary>
    /// <param name="entry">Its name.</param>
    /// <param name="read">Bytes now.</param>
    /// <param name="total">Bytes of this entry so far.</param>
    /// <param name="packed">Its packed size as the archive states it; more than the whole archive is not believed.</param>
    public void Spend(string entry, int read, long total, long packed)
    {
        unpacked += read;
        if (unpacked > limits.MaxUnpackedBytes) throw new Refused(IntakeRefusals.UnpacksTooLarge.With(Where, limits.MaxUnpackedBytes >> 20));
        if (total > RatioCountsFrom && total / limits.MaxRatio > Math.Min(packed, archiveLength))
            throw new Refused(IntakeRefusals.RatioTooHigh.With(Where, entry, limits.MaxRatio));
    }
}
