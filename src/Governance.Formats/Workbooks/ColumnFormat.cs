namespace Governance.Formats.Workbooks;

/// <summary>How the values of a column are shown.</summary>
public enum ColumnFormat
{
    /// <summary>Text on one line.</summary>
    Text,
    /// <summary>Text on as many lines as it needs.</summary>
    Wrapped,
    /// <summary>A number without decimals.</summary>
    Whole,
    /// <summary>A number with one decimal, such as a score.</summary>
    Score,
    /// <summary>A fraction of one as a percentage.</summary>
    Percent,
    /// <summary>Year, month, day.</summary>
    Date,
    /// <summary>Date and time in UTC.</summary>
    Instant,
}
