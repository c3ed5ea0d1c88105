namespace Governance.Formats.Workbooks;

/// <summary>The fill of a cell that shows a state; the cell's text says the same in words.</summary>
public enum CellTone
{
    /// <summary>No fill.</summary>
    None,
    /// <summary>As it should be.</summary>
    Good,
    /// <summary>To be watched.</summary>
    Watch,
    /// <summary>Not as it should be.</summary>
    Poor,
    /// <summary>Neither: not applicable, unread, left out.</summary>
    Neutral,
}
