using Governance.Domain;

namespace Governance.Intake;

/// <summary>Looks into a file before it is kept: is it of an accepted kind, is it what its name says, can it be opened without harm.</summary>
public static class FileIntake
{
    /// <summary>Inspects a file that has arrived.</summary>
    /// <param name="fileName">The name it came under; used for its extension and in sentences, never as a path.</param>
    /// <param name="content">All of it, seekable; it is read from its beginning and left open.</param>
    /// <param name="limits">How much is taken in.</param>
    public static IntakeVerdict Inspect(string fileName, Stream content, IntakeLimits limits)
    {
        try
        {
            return IntakeVerdict.Accept(new Sniffed(KindOf(fileName, content, limits), content.Length));
        }
        catch (Refused refused)
        {
            return IntakeVerdict.Refuse(refused.Refusal);
        }
    }

    private static FileKind KindOf(string fileName, Stream content, IntakeLimits limits)
    {
        if (FileKinds.Claimed(fileName) is not { } claimed) throw new Refused(IntakeRefusals.ExtensionNotAccepted.With(fileName, FileKinds.AcceptedExtensions));
        if (content.Length > limits.MaxBytes) throw new Refused(IntakeRefusals.TooLarge.With(fileName, limits.MaxBytes / 1048576.0));
        var form = FormOf(content);
        if (form == ContentForm.Empty) throw new Refused(IntakeRefusals.EmptyFile.With(fileName));
        var found = form == FormOf(claimed) ? Inside(fileName, content, claimed, limits) : null;
        return found == claimed ? claimed : throw new Refused(IntakeRefusals.LyingExtension.With(fileName, claimed.Phrase(), found?.Phrase() ?? form.Phrase()));
    }

    private static ContentForm FormOf(Stream content)
    {
        Span<byte> head = stackalloc byte[ContentSniffer.HeadLength];
        content.Position = 0;
        var read = content.ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
        content.Position = 0;
        return ContentSniffer.Of(head[..read]);
    }

    private static ContentForm FormOf(FileKind kind) => kind switch
    {
        FileKind.Pdf => ContentForm.Pdf,
        FileKind.Png => ContentForm.Png,
        FileKind.Jpeg => ContentForm.Jpeg,
        FileKind.Document or FileKind.Workbook or FileKind.Presentation => ContentForm.Zip,
        FileKind.Csv or FileKind.Text or FileKind.Markdown or FileKind.Json => ContentForm.Text,
    };

    private static FileKind? Inside(string fileName, Stream content, FileKind claimed, IntakeLimits limits)
    {
        switch (claimed)
        {
            case FileKind.Pdf or FileKind.Png or FileKind.Jpeg:
                return claimed;
            case FileKind.Document or FileKind.Workbook or FileKind.Presentation:
                using (var archive = GuardedArchive.Open(content, fileName, limits))
                {
                    var kind = OfficePackage.KindOf(archive, fileName, limits);
                    if (kind is not null) ArchiveInspection.Run(archive, fileName, limits);
                    return kind;
                }
            case FileKind.Json:
                JsonText.Check(content, fileName, limits.MaxJsonDepth);
                return claimed;
            case FileKind.Csv or FileKind.Text or FileKind.Markdown:
                Utf8Text.Check(content, fileName);
                return claimed;
            default:
                throw new ArgumentOutOfRangeException(nameof(claimed), claimed, null);
        }
    }
}
