namespace Governance.Formats.Tables;

/// <summary>How many cells of a file may still be kept or looked at.</summary>
/// <param name="cells">As many at first.</param>
internal sealed class CellBudget(int cells)
{
    private int left = cells;

    /// <summary>Takes that many, or none and says so where fewer are left.</summary>
    public bool Takes(int wanted)
    {
        if (wanted > left) return false;
        left -= wanted;
        return true;
    }
}
