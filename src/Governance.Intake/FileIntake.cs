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
        var (form, office) = Look(fileName, content, limits);
        if (form == ContentForm.Empty) throw new Refused(IntakeRefusals.EmptyFile.With(fileName));
        if (form != FormOf(claimed) || (office is { } other && other != claimed)) throw Lying(fileName, claimed, form, office);
        Check(fileName, content, claimed, limits);
        return claimed;
    }

    /// <summary>What a file is by its content, whatever its name says, and of an archive which kind of Office file. Nothing but that is checked.</summary>
    /// <param name="fileName">Its name, for sentences.</param>
    /// <param name="content">All of it, seekable; where it is left depends on what it is.</param>
    /// <param name="limits">How much is taken in.</param>
    /// <exception cref="Refused">It carries macros.</exception>
    public static (ContentForm Form, FileKind? Office) Look(string fileName, Stream content, IntakeLimits limits)
    {
        Span<byte> head = stackalloc byte[ContentSniffer.HeadLength];
        content.Position = 0;
        var read = content.ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
        content.Position = 0;
        var form = ContentSniffer.Of(head[..read]);
        return form switch
        {
            ContentForm.CompoundFile => (CompoundFile.IsProtected(content) ? ContentForm.ProtectedDocument : form, null),
            ContentForm.Zip => Inside(fileName, content, limits),
            _ => (form, null),
        };
    }

    private static (ContentForm Form, FileKind? Office) Inside(string fileName, Stream content, IntakeLimits limits)
    {
        try
        {
            using var archive = GuardedArchive.Open(content, fileName, limits);
            return OfficePackage.KindOf(archive, fileName, limits) is { } office ? (ContentForm.Zip, office) : (archive.Has("mimetype") && archive.Has("content.xml") ? ContentForm.OpenDocument : ContentForm.Zip, null);
        }
        catch (Refused refused) when (!string.Equals(refused.Refusal.Name, nameof(IntakeRefusals.Macros), StringComparison.Ordinal))
        {
            // what is wrong with it matters only to whoever wants an archive, and is found out there
            return (ContentForm.Zip, null);
        }
    }

    private static Refused Lying(string fileName, FileKind claimed, ContentForm form, FileKind? office) => new(IntakeRefusals.LyingExtension.With(
        fileName, claimed.Phrase(), office?.Phrase() ?? form.Phrase(), office is null ? form.Remedy() : ContentForm.Text.Remedy()));

    private static ContentForm FormOf(FileKind kind) => kind switch
    {
        FileKind.Pdf => ContentForm.Pdf,
        FileKind.Png => ContentForm.Png,
        FileKind.Jpeg => ContentForm.Jpeg,
        FileKind.Document or FileKind.Workbook or FileKind.Presentation => ContentForm.Zip,
        FileKind.Csv or FileKind.Text or FileKind.Markdown or FileKind.Json => ContentForm.Text,
    };

    private static void Check(string fileName, Stream content, FileKind claimed, IntakeLimits limits)
    {
        content.Position = 0;
        switch (claimed)
        {
            case FileKind.Document or FileKind.Workbook or FileKind.Presentation:
                using (var archive = GuardedArchive.Open(content, fileName, limits))
                {
                    if (OfficePackage.KindOf(archive, fileName, limits) is null) throw Lying(fileName, claimed, ContentForm.Zip, null);
                    ArchiveInspection.Run(archive, fileName, limits);
                }
                break;
            case FileKind.Json:
                JsonText.Check(content, fileName, limits.MaxJsonDepth);
                break;
            case FileKind.Csv or FileKind.Text or FileKind.Markdown:
                Utf8Text.Check(content, fileName);
                break;
            case FileKind.Pdf or FileKind.Png or FileKind.Jpeg:
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(claimed), claimed, null);
        }
    }
}
