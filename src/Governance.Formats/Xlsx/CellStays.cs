namespace Governance.Formats.Xlsx;

/// <summary>Why a cell keeps what it holds.</summary>
internal enum CellStays
{
    /// <summary>A formula makes its value.</summary>
    Calculated,
    /// <summary>It stands in the sheet more than once.</summary>
    Twice,
}
