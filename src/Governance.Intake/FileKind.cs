namespace Governance.Intake;

/// <summary>The kinds of files that are taken in; everything else is refused.</summary>
public enum FileKind
{
    /// <summary>PDF (ISO 32000).</summary>
    Pdf,
    /// <summary>PNG image.</summary>
    Png,
    /// <summary>JPEG image.</summary>
    Jpeg,
    /// <summary>Word document, docx (ISO/IEC 29500), without macros.</summary>
    Document,
    /// <summary>Excel workbook, xlsx (ISO/IEC 29500), without macros.</summary>
    Workbook,
    /// <summary>PowerPoint presentation, pptx (ISO/IEC 29500), without macros.</summary>
    Presentation,
    /// <summary>Comma-separated values in UTF-8 (RFC 4180).</summary>
    Csv,
    /// <summary>Plain text in UTF-8.</summary>
    Text,
    /// <summary>Markdown in UTF-8.</summary>
    Markdown,
    /// <summary>JSON in UTF-8 (RFC 8259).</summary>
    Json,
}
