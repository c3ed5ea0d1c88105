using System.IO.Compression;
using System.Text;

namespace Governance.Files.Tests;

/// <summary>Archives made by hand, good and hostile.</summary>
internal static class Zips
{
    public const string WorkbookTypes =
        """<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>""";

    /// <summary>An archive of these parts.</summary>
    public static MemoryStream Of(params (string Name, byte[] Bytes)[] parts)
    {
        var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
            foreach (var (name, bytes) in parts)
            {
                using var entry = zip.CreateEntry(name, CompressionLevel.Optimal).Open();
                entry.Write(bytes);
            }
        stream.Position = 0;
        return stream;
    }

    /// <summary>What the intake takes for a workbook, with further parts.</summary>
    public static MemoryStream Workbook(params (string Name, byte[] Bytes)[] parts) =>
        Of([("[Content_Types].xml", Utf8(WorkbookTypes)), ("xl/workbook.xml", Utf8("<workbook/>")), .. parts]);

    /// <summary>A workbook of these parts, all of them text.</summary>
    public static MemoryStream WorkbookOf(params (string Name, string Xml)[] parts) =>
        Of([("[Content_Types].xml", Utf8(WorkbookTypes)), .. parts.Select(part => (part.Name, Utf8(part.Xml)))]);

    /// <summary>The bytes of a text.</summary>
    public static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);
}
