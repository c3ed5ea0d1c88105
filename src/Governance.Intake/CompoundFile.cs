using System.Buffers.Binary;
using System.Text;
using Governance.Domain;

namespace Governance.Intake;

/// <summary>Tells what a compound file holds, by the names in its directory (MS-CFB 2.6): a file under a password, or one of Office before 2007.</summary>
internal static class CompoundFile
{
    private const int HeaderLength = 512, ShiftAt = 30, DirectoryAt = 48, MostShift = 12, Looked = 4096;

    private static readonly (string Name, string What, string Extension)[] Older =
    [
        ("Workbook", "a workbook of Excel before 2007", ".xlsx"),
        ("WordDocument", "a document of Word before 2007", ".docx"),
        ("PowerPoint Document", "a presentation of PowerPoint before 2007", ".pptx"),
    ];

    /// <summary>Why it is not taken, and what to do about it.</summary>
    public static Refusal Refuse(string fileName, Stream content)
    {
        var names = Directory(content);
        if (names.Contains("EncryptedPackage", StringComparison.Ordinal)) return IntakeRefusals.Protected.With(fileName);
        foreach (var (name, what, extension) in Older)
            if (names.Contains(name, StringComparison.Ordinal)) return IntakeRefusals.OtherFormat.With(fileName, what, extension);
        return IntakeRefusals.OtherFormat.With(fileName, ContentForm.CompoundFile.Phrase(), ".xlsx or .docx");
    }

    // the first sectors of the directory; what a file has as its main part stands among the first names
    private static string Directory(Stream content)
    {
        Span<byte> header = stackalloc byte[HeaderLength];
        content.Position = 0;
        if (content.ReadAtLeast(header, HeaderLength, throwOnEndOfStream: false) < HeaderLength) return "";
        var size = 1L << Math.Min((int)BinaryPrimitives.ReadUInt16LittleEndian(header[ShiftAt..]), MostShift);
        var at = (BinaryPrimitives.ReadUInt32LittleEndian(header[DirectoryAt..]) + 1) * size;
        if (at >= content.Length) return "";
        content.Position = at;
        Span<byte> sectors = stackalloc byte[Looked];
        var read = content.ReadAtLeast(sectors, Looked, throwOnEndOfStream: false);
        return Encoding.Unicode.GetString(sectors[..read]);
    }
}
