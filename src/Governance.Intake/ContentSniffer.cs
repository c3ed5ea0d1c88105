using System.Buffers;

namespace Governance.Intake;

/// <summary>Tells the form of a file by its first bytes.</summary>
public static class ContentSniffer
{
    /// <summary>How many bytes of the beginning are looked at.</summary>
    public const int HeadLength = 512;

    private static readonly SearchValues<byte> ControlBytes = SearchValues.Create(
        [0, 1, 2, 3, 4, 5, 6, 7, 8, 11, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 127]);

    /// <summary>The form of a file that begins with <paramref name="head"/> (at most <see cref="HeadLength"/> bytes count).</summary>
    public static ContentForm Of(ReadOnlySpan<byte> head)
    {
        head = head[..Math.Min(head.Length, HeadLength)];
        if (head.IsEmpty) return ContentForm.Empty;
        if (head.StartsWith("%PDF-"u8)) return ContentForm.Pdf;
        if (head.StartsWith((ReadOnlySpan<byte>)[0x89, .. "PNG\r\n\x1a\n"u8])) return ContentForm.Png;
        if (head.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF])) return ContentForm.Jpeg;
        if (head.StartsWith("PK\x03\x04"u8) || head.StartsWith("PK\x05\x06"u8)) return ContentForm.Zip;
        if (IsOtherArchive(head)) return ContentForm.OtherArchive;
        if (head.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0])) return ContentForm.CompoundFile;
        if (IsProgram(head)) return ContentForm.Program;
        return OfText(head);
    }

    /// <summary>What somebody can do who handed in a file of this form under another name; it goes behind the sentence that says what it is.</summary>
    public static string Remedy(this ContentForm form) => form switch
    {
        ContentForm.Empty => "See whether it was saved and sent whole, and choose it again.",
        ContentForm.CompoundFile => "Open it, save it in today's form, such as .xlsx or .docx, and choose that file.",
        ContentForm.ProtectedDocument => "Open it, save it without the password, and choose that file.",
        ContentForm.OpenDocument => "Open it, save it for Microsoft Office, as .xlsx or .docx, and choose that file.",
        ContentForm.Zip or ContentForm.OtherArchive => "Unpack it, and choose the file inside.",
        ContentForm.WideText => "Save it as UTF-8, and choose that file.",
        ContentForm.Markup => "Open it, save it in the form that its name says, and choose that file.",
        ContentForm.Unknown => "Open it to see whether it is whole, save it anew, and choose that file.",
        ContentForm.Pdf or ContentForm.Png or ContentForm.Jpeg or ContentForm.Text => "Let its name end in what it is, or choose the file that you meant.",
        ContentForm.Program => "Choose another file.",
    };

    /// <summary>The form as it reads in a sentence, with its article.</summary>
    public static string Phrase(this ContentForm form) => form switch
    {
        ContentForm.Empty => "empty",
        ContentForm.Pdf => FileKind.Pdf.Phrase(),
        ContentForm.Png => FileKind.Png.Phrase(),
        ContentForm.Jpeg => FileKind.Jpeg.Phrase(),
        ContentForm.Zip => "a ZIP archive",
        ContentForm.OtherArchive => "an archive, such as .7z or .gz",
        ContentForm.CompoundFile => "a document in the form of Office before 2007, such as .xls or .doc",
        ContentForm.ProtectedDocument => "a document that asks for a password",
        ContentForm.OpenDocument => "a document of LibreOffice or another office, such as .ods or .odt",
        ContentForm.Program => "a program or script",
        ContentForm.Markup => "a web page or other markup",
        ContentForm.WideText => "text in UTF-16 or UTF-32",
        ContentForm.Text => "plain text",
        ContentForm.Unknown => "damaged, or of a kind that is not known here",
    };

    private static bool IsOtherArchive(ReadOnlySpan<byte> head) =>
        head.StartsWith((ReadOnlySpan<byte>)[0x1F, 0x8B]) || head.StartsWith("BZh"u8)
        || head.StartsWith((ReadOnlySpan<byte>)[0xFD, 0x37, 0x7A, 0x58, 0x5A]) || head.StartsWith((ReadOnlySpan<byte>)[0x37, 0x7A, 0xBC, 0xAF])
        || head.StartsWith("Rar!"u8) || (head.Length > 262 && head[257..].StartsWith("ustar"u8));

    private static bool IsProgram(ReadOnlySpan<byte> head) =>
        (head.StartsWith("MZ"u8) && head.ContainsAny(ControlBytes)) || head.StartsWith("\x7F"u8) && head[1..].StartsWith("ELF"u8)
        || head.StartsWith((ReadOnlySpan<byte>)[0xCA, 0xFE, 0xBA, 0xBE]) || head.StartsWith((ReadOnlySpan<byte>)[0xCF, 0xFA, 0xED, 0xFE])
        || head.StartsWith("#!"u8);

    private static ContentForm OfText(ReadOnlySpan<byte> head)
    {
        if (head.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) || head.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF])) return ContentForm.WideText;
        if (head.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF])) head = head[3..];
        if (head.ContainsAny(ControlBytes)) return ContentForm.Unknown;
        var text = System.Text.Encoding.Latin1.GetString(head.TrimStart(" \t\r\n"u8));
        string[] markup = ["<!doctype", "<html", "<script", "<svg", "<?xml"];
        return markup.Any(mark => text.StartsWith(mark, StringComparison.OrdinalIgnoreCase)) ? ContentForm.Markup : ContentForm.Text;
    }
}
