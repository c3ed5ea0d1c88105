using System.Globalization;
using System.IO.Compression;
using System.Xml.Linq;

namespace Governance.Files.Tests.Formats.AnswerBooks;

/// <summary>
/// A workbook as another program saves it: every part written anew, in another order; shared texts moved into their cells and some divided
/// into formatted runs; the styles numbered in the other direction; numbers in another notation; attributes of comfort dropped.
/// </summary>
internal static class Rewritten
{
    private static readonly XNamespace Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    public static MemoryStream AsOtherProgramsDo(Stream file)
    {
        using var zip = new ZipArchive(file, ZipArchiveMode.Read);
        var parts = zip.Entries.ToDictionary(entry => entry.FullName, Read, StringComparer.Ordinal);
        var texts = parts.TryGetValue("xl/sharedStrings.xml", out var shared) ? shared.Root!.Elements(Main + "si").Select(Text).ToList() : [];
        var styles = parts["xl/styles.xml"].Root!.Element(Main + "cellXfs")!;
        var last = styles.Elements().Count() - 1;
        styles.ReplaceNodes(styles.Elements().Reverse().ToList());
        foreach (var (name, part) in parts.Where(part => part.Key.StartsWith("xl/worksheets/", StringComparison.Ordinal)))
            foreach (var cell in part.Descendants(Main + "c").ToList()) Anew(cell, texts, last);
        foreach (var part in parts.Values) part.Root!.Attributes().Where(attribute => attribute.IsNamespaceDeclaration && string.Equals(attribute.Value, Main.NamespaceName, StringComparison.Ordinal)).Remove();
        return Zips.Of([.. parts.Reverse().Select(part => (part.Key, Bytes(part.Value)))]);
    }

    private static void Anew(XElement cell, List<string> texts, int lastStyle)
    {
        cell.Parent!.Attribute("spans")?.Remove();
        cell.SetAttributeValue("s", lastStyle - int.Parse(cell.Attribute("s")?.Value ?? "0", CultureInfo.InvariantCulture));
        var value = cell.Element(Main + "v");
        if (value is null) cell.SetAttributeValue("t", null);
        else if (cell.Attribute("t")?.Value is "s")
        {
            var text = texts[int.Parse(value.Value, CultureInfo.InvariantCulture)];
            cell.SetAttributeValue("t", "inlineStr");
            value.ReplaceWith(new XElement(Main + "is", Runs(text)));
        }
        else if (cell.Attribute("t")?.Value is null or "n")
            value.Value = double.Parse(value.Value, CultureInfo.InvariantCulture).ToString("E16", CultureInfo.InvariantCulture);
    }

    private static IEnumerable<XElement> Runs(string text) => (text.Length > 3 && !text.Contains("_x", StringComparison.Ordinal) && !char.IsSurrogate(text[2]) ? [text[..2], text[2..]] : new[] { text })
        .Select(piece => new XElement(Main + "r", new XElement(Main + "t", new XAttribute(XNamespace.Xml + "space", "preserve"), piece)));

    private static string Text(XElement shared) => string.Concat(shared.Descendants(Main + "t").Select(text => text.Value));

    private static XDocument Read(ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        return XDocument.Load(stream, LoadOptions.PreserveWhitespace);
    }

    private static byte[] Bytes(XDocument part)
    {
        using var bytes = new MemoryStream();
        part.Save(bytes, SaveOptions.DisableFormatting);
        return bytes.ToArray();
    }
}
