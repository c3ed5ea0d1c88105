namespace Governance.Formats.Xlsx;

/// <summary>The cell styles of a streamed workbook, by their place in its style part.</summary>
internal enum XlsxStyle
{
    /// <summary>Plain.</summary>
    Plain,
    /// <summary>Bold on grey, wrapped.</summary>
    Heading,
    /// <summary>Year, month, day.</summary>
    Date,
    /// <summary>Date with time.</summary>
    Instant,
    /// <summary>Text that stays text even after somebody edits the cell.</summary>
    QuotedText,
}
