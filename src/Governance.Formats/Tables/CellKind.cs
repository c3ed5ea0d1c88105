namespace Governance.Formats.Tables;

/// <summary>What a cell holds.</summary>
public enum CellKind
{
    /// <summary>Nothing.</summary>
    Empty,
    /// <summary>Text.</summary>
    Text,
    /// <summary>A number, as text with a decimal point.</summary>
    Number,
    /// <summary>true or false.</summary>
    Boolean,
    /// <summary>A date, time or both, as text by ISO 8601.</summary>
    Date,
    /// <summary>An error that a formula ended in, such as #N/A.</summary>
    Error,
}
