namespace Governance.Intake;

/// <summary>What is known of each kind of file: extension, media type, and its name in a sentence.</summary>
public static class FileKinds
{
    /// <summary>Every accepted extension, for the hint beside an upload field.</summary>
    public const string AcceptedExtensions = ".pdf, .png, .jpg, .jpeg, .docx, .xlsx, .pptx, .csv, .txt, .md, .json";

    /// <summary>The kind that a file name claims, or null where its extension is not accepted.</summary>
    public static FileKind? Claimed(string fileName) => Path.GetExtension(fileName).ToLowerInvariant() switch
    {
        ".pdf" => FileKind.Pdf,
        ".png" => FileKind.Png,
        ".jpg" or ".jpeg" => FileKind.Jpeg,
        ".docx" => FileKind.Document,
        ".xlsx" => FileKind.Workbook,
        ".pptx" => FileKind.Presentation,
        ".csv" => FileKind.Csv,
        ".txt" => FileKind.Text,
        ".md" => FileKind.Markdown,
        ".json" => FileKind.Json,
        _ => null,
    };

    /// <summary>The media type under which a file of the kind is handed out.</summary>
    public static string MediaType(this FileKind kind) => kind switch
    {
        FileKind.Pdf => "application/pdf",
        FileKind.Png => "image/png",
        FileKind.Jpeg => "image/jpeg",
        FileKind.Document => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        FileKind.Workbook => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        FileKind.Presentation => "application/vnd.openxmlformats-officedocument.presentationml.presentation",
        FileKind.Csv => "text/csv",
        FileKind.Text => "text/plain",
        FileKind.Markdown => "text/markdown",
        FileKind.Json => "application/json",
    };

    /// <summary>The kind as it reads in a sentence, with its article.</summary>
    public static string Phrase(this FileKind kind) => kind switch
    {
        FileKind.Pdf => "a PDF document",
        FileKind.Png => "a PNG image",
        FileKind.Jpeg => "a JPEG image",
        FileKind.Document => "a Word document",
        FileKind.Workbook => "an Excel workbook",
        FileKind.Presentation => "a PowerPoint presentation",
        FileKind.Csv => "a csv file",
        FileKind.Text => "a text file",
        FileKind.Markdown => "a Markdown file",
        FileKind.Json => "a JSON file",
    };
}
