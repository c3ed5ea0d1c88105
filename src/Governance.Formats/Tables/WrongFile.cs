using Governance.Domain;
using Governance.Intake;

namespace Governance.Formats.Tables;

/// <summary>Says of a file that cannot be read here what it is and what to do with it, before anything reads it.</summary>
internal static class WrongFile
{
    /// <summary>Refuses a file whose content is not what its name says, or of a kind that is not read.</summary>
    /// <param name="fileName">The name it came under.</param>
    /// <param name="content">All of it, seekable; it is left at its beginning.</param>
    /// <param name="limits">How large it may be.</param>
    /// <param name="text">The endings of names under which text is read.</param>
    /// <param name="taken">What is read, in a sentence.</param>
    public static void Refuse(string fileName, Stream content, IntakeLimits limits, IReadOnlyList<string> text, string taken)
    {
        if (content.Length > limits.MaxBytes) throw new Refused(IntakeRefusals.TooLarge.With(fileName, limits.MaxBytes / 1048576.0));
        var ending = Path.GetExtension(fileName).ToLowerInvariant();
        var (form, office) = FileIntake.Look(fileName, content, limits);
        content.Position = 0;
        var refusal = (form, office) switch
        {
            (ContentForm.Empty, _) => IntakeRefusals.EmptyFile.With(fileName),
            (ContentForm.ProtectedDocument, _) => TableRefusals.Protected.With(fileName),
            (ContentForm.CompoundFile, _) => TableRefusals.OldForm.With(fileName),
            (ContentForm.Markup, _) when ending is ".xml" => TableRefusals.Xml.With(fileName, taken),
            (ContentForm.OpenDocument, _) or (ContentForm.Markup, _) => TableRefusals.OtherProgram.With(fileName, form.Phrase()),
            (ContentForm.OtherArchive, _) => TableRefusals.Packed.With(fileName, form.Phrase(), taken),
            (ContentForm.Pdf or ContentForm.Png or ContentForm.Jpeg or ContentForm.Program, _) => TableRefusals.NoCells.With(fileName, form.Phrase(), taken),
            (_, FileKind.Document or FileKind.Presentation) => TableRefusals.NoCells.With(fileName, office.Value.Phrase(), taken),
            (_, FileKind.Workbook) when ending is not ".xlsx" => TableRefusals.Misnamed.With(fileName, FileKind.Workbook.Phrase(), ".xlsx"),
            (ContentForm.Text or ContentForm.WideText, _) when ending.StartsWith(".xls", StringComparison.Ordinal) => TableRefusals.TextAsWorkbook.With(fileName),
            (ContentForm.Text or ContentForm.WideText or ContentForm.Unknown, _) when ending is ".xlsx" || !text.Contains(ending, StringComparer.Ordinal) => TableRefusals.NotATable.With(fileName, taken),
            (ContentForm.Zip, null) when ending is not ".xlsx" => TableRefusals.Packed.With(fileName, form.Phrase(), taken),
            _ => null,
        };
        if (refusal is not null) throw new Refused(refusal);
    }
}
