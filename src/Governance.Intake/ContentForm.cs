namespace Governance.Intake;

/// <summary>What the bytes of a file show it to be, whatever its name says.</summary>
public enum ContentForm
{
    /// <summary>No bytes at all.</summary>
    Empty,
    /// <summary>PDF.</summary>
    Pdf,
    /// <summary>PNG.</summary>
    Png,
    /// <summary>JPEG.</summary>
    Jpeg,
    /// <summary>ZIP, which docx, xlsx and pptx are inside.</summary>
    Zip,
    /// <summary>Another archive: gzip, bzip2, xz, 7z, RAR or a tape archive.</summary>
    OtherArchive,
    /// <summary>The compound file, the form of Office before 2007.</summary>
    CompoundFile,
    /// <summary>A compound file around a document that asks for a password.</summary>
    ProtectedDocument,
    /// <summary>A ZIP archive that LibreOffice and others keep their documents in.</summary>
    OpenDocument,
    /// <summary>A program or script that a machine would run.</summary>
    Program,
    /// <summary>A web page or an image with markup, which a browser would run.</summary>
    Markup,
    /// <summary>Text in UTF-16 or UTF-32.</summary>
    WideText,
    /// <summary>Text without control characters.</summary>
    Text,
    /// <summary>Bytes of no known form.</summary>
    Unknown,
}
