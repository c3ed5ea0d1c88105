using Governance.Domain;

namespace Governance.Intake;

/// <summary>Says of a file that is not what its name says what it is, and what to do about it.</summary>
internal static class WrongFile
{
    /// <summary>Why a file is not taken.</summary>
    /// <param name="fileName">The name it came under.</param>
    /// <param name="claimed">What its name says.</param>
    /// <param name="found">The kind that its content is, where it is one that is taken in.</param>
    /// <param name="form">What its first bytes show.</param>
    /// <param name="content">All of it, seekable.</param>
    public static Refusal Of(string fileName, FileKind claimed, FileKind? found, ContentForm form, Stream content)
    {
        if (form is ContentForm.CompoundFile) return CompoundFile.Refuse(fileName, content);
        var (what, advice) = found is { } kind ? (kind.Phrase(), $"Upload the right file, or name this one {kind.Extension()}.") : Of(claimed, form);
        return IntakeRefusals.LyingExtension.With(fileName, claimed.Phrase(), what, advice);
    }

    /// <summary>Why a file with the extension of another program is not taken, and what to make of it; null for an extension of which nothing is known.</summary>
    public static Refusal? Of(string fileName) => Path.GetExtension(fileName).ToLowerInvariant() switch
    {
        ".xls" or ".xlsb" or ".xlsm" or ".xltx" or ".ods" or ".numbers" => IntakeRefusals.OtherFormat.With(fileName, "a workbook of another format", FileKind.Workbook.Extension()),
        ".doc" or ".docm" or ".odt" or ".rtf" or ".pages" => IntakeRefusals.OtherFormat.With(fileName, "a document of another format", FileKind.Document.Extension()),
        ".ppt" or ".pptm" or ".odp" or ".key" => IntakeRefusals.OtherFormat.With(fileName, "a presentation of another format", FileKind.Presentation.Extension()),
        _ => null,
    };

    private static (string What, string Advice) Of(FileKind claimed, ContentForm form) => form switch
    {
        ContentForm.Zip or ContentForm.OtherArchive => (form.Phrase(), "Unpack it, and upload what is inside."),
        ContentForm.Text when claimed is FileKind.Workbook => (form.Phrase(), "If it is a table, name it .csv; otherwise save it as an Excel workbook (.xlsx), and upload that."),
        ContentForm.Text => (form.Phrase(), $"Upload the right file, or name this one {FileKind.Text.Extension()}."),
        ContentForm.Markup when claimed is FileKind.Workbook => (form.Phrase(), "Open it in Excel or LibreOffice, save it as an Excel workbook (.xlsx), and upload that."),
        ContentForm.WideText => (form.Phrase(), "Save it as UTF-8, and upload that."),
        ContentForm.Pdf => (form.Phrase(), $"Upload the right file, or name this one {FileKind.Pdf.Extension()}."),
        ContentForm.Png => (form.Phrase(), $"Upload the right file, or name this one {FileKind.Png.Extension()}."),
        ContentForm.Jpeg => (form.Phrase(), $"Upload the right file, or name this one {FileKind.Jpeg.Extension()}."),
        ContentForm.Empty or ContentForm.CompoundFile or ContentForm.Program or ContentForm.Markup or ContentForm.Unknown => (form.Phrase(), $"Upload {claimed.Phrase()}."),
    };
}
