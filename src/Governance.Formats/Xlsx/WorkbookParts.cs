using System.Xml;
using Governance.Domain;
using Governance.Formats.Questionnaires;
using Governance.Formats.Tables;

namespace Governance.Formats.Xlsx;

/// <summary>The parts of a workbook that its sheets are read with.</summary>
/// <param name="Sheets">Heading and part of each sheet of cells.</param>
/// <param name="Strings">Texts that cells share.</param>
/// <param name="DateStyles">Per cell style: whether it shows a date.</param>
/// <param name="From1904">Whether dates count from 1904.</param>
internal sealed record WorkbookParts(IReadOnlyList<(SheetHeading Heading, string Part)> Sheets, IReadOnlyList<string> Strings, IReadOnlyList<bool> DateStyles, bool From1904)
{
    private const string MainPart = "xl/workbook.xml";

    /// <summary>Reads all but the cells.</summary>
    public static WorkbookParts Read(PartReader parts, string fileName, TableLimits limits)
    {
        var main = Related(parts, "").FirstOrDefault(related => Is(related.Type, "officeDocument")).Part ?? MainPart;
        var related = Related(parts, main);
        var (sheets, from1904) = SheetsOf(parts, main, related);
        if (sheets.Count == 0) throw new Refused(TableRefusals.NoSheets.With(fileName));
        if (sheets.Count > limits.MaxSheets) throw new Refused(TableRefusals.TooManySheets.With(fileName, limits.MaxSheets));
        var strings = SharedStrings.Read(parts, PartOf("sharedStrings"), fileName, limits);
        return new WorkbookParts(sheets, strings, DateStyleFlags(parts, PartOf("styles")), from1904);

        string PartOf(string type) => related.FirstOrDefault(part => Is(part.Type, type)).Part ?? "";
    }

    private static (List<(SheetHeading, string)> Sheets, bool From1904) SheetsOf(PartReader parts, string main, List<(string Id, string Type, string Part)> related)
    {
        List<(SheetHeading, string)> sheets = [];
        var from1904 = false;
        parts.Each(main, xml =>
        {
            if (Is(xml, "workbookPr")) from1904 = xml.GetAttribute("date1904") is "1" or "true";
            if (!Is(xml, "sheet")) return;
            var id = RelationshipId(xml);
            var target = related.Find(part => Is(part.Id, id ?? ""));
            // chart sheets are listed here, too, and have no cells
            if (!Is(target.Type, "worksheet")) return;
            sheets.Add((new SheetHeading(Wording.Clean(EscapedText.Decode(xml.GetAttribute("name") ?? "")), xml.GetAttribute("state") is "hidden" or "veryHidden"), target.Part));
        });
        return (sheets, from1904);
    }

    private static List<(string Id, string Type, string Part)> Related(PartReader parts, string source)
    {
        var folder = source.Contains('/', StringComparison.Ordinal) ? source[..(source.LastIndexOf('/') + 1)] : "";
        List<(string, string, string)> related = [];
        parts.Each($"{folder}_rels/{source[folder.Length..]}.rels", xml =>
        {
            if (!Is(xml, "Relationship") || xml.GetAttribute("TargetMode") is "External") return;
            var (id, type, target) = (xml.GetAttribute("Id"), xml.GetAttribute("Type"), xml.GetAttribute("Target"));
            if (id is not null && type is not null && target is not null) related.Add((id, type[(type.LastIndexOf('/') + 1)..], Resolve(folder, target)));
        });
        return related;
    }

    private static string Resolve(string folder, string target)
    {
        List<string> path = target.StartsWith('/') ? [] : [.. folder.Split('/', StringSplitOptions.RemoveEmptyEntries)];
        foreach (var step in target.Split('/', StringSplitOptions.RemoveEmptyEntries))
            if (step is not ".." and not ".") path.Add(step);
            else if (step is ".." && path.Count > 0) path.RemoveAt(path.Count - 1);
        return string.Join('/', path);
    }

    private static List<bool> DateStyleFlags(PartReader parts, string part)
    {
        Dictionary<int, bool> custom = [];
        List<bool> flags = [];
        var inCellFormats = false;
        parts.Each(part, xml =>
        {
            if (Is(xml, "numFmt") && Number(xml, "numFmtId") is { } id) custom[id] = NumberFormat.IsDate(xml.GetAttribute("formatCode") ?? "");
            else if (Is(xml, "cellXfs") || Is(xml, "cellStyleXfs") || Is(xml, "cellStyles") || Is(xml, "dxfs")) inCellFormats = Is(xml, "cellXfs");
            else if (inCellFormats && Is(xml, "xf")) flags.Add(Number(xml, "numFmtId") is { } format && (custom.TryGetValue(format, out var shows) ? shows : NumberFormat.IsDate(format)));
        });
        return flags;
    }

    private static int? Number(XmlReader xml, string attribute) => int.TryParse(xml.GetAttribute(attribute), System.Globalization.CultureInfo.InvariantCulture, out var number) ? number : null;

    private static string? RelationshipId(XmlReader xml)
    {
        for (var more = xml.MoveToFirstAttribute(); more; more = xml.MoveToNextAttribute())
            if (Is(xml, "id") && xml.Prefix.Length > 0)
            {
                var id = xml.Value;
                xml.MoveToElement();
                return id;
            }
        xml.MoveToElement();
        return null;
    }

    private static bool Is(XmlReader xml, string name) => Is(xml.LocalName, name);

    private static bool Is(string? actual, string name) => string.Equals(actual, name, StringComparison.Ordinal);
}
