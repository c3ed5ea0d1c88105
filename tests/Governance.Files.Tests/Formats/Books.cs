using Governance.Formats.Tables;

namespace Governance.Files.Tests.Formats;

/// <summary>Workbooks made by hand, and ways to read tables in tests.</summary>
internal static class Books
{
    private const string Main = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private const string Rels = "xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"";

    /// <summary>A workbook of one sheet called Register with these rows as XML.</summary>
    public static MemoryStream OfRows(string rows, string strings = "", string styles = "", string properties = "") => Zips.WorkbookOf(
        ("_rels/.rels", $"""<Relationships {Rels}><Relationship Id="w" Type="{Office}officeDocument" Target="xl/workbook.xml"/></Relationships>"""),
        ("xl/workbook.xml", $"""<workbook {Main}>{properties}<sheets><sheet name="Register" sheetId="1" r:id="s1"/><sheet name="Old" sheetId="2" state="hidden" r:id="s2"/><sheet name="Chart" sheetId="3" r:id="s3"/></sheets></workbook>"""),
        ("xl/_rels/workbook.xml.rels", $"""<Relationships {Rels}><Relationship Id="s1" Type="{Office}worksheet" Target="/xl/worksheets/first.xml"/><Relationship Id="s2" Type="{Office}worksheet" Target="./worksheets/../worksheets/second.xml"/><Relationship Id="s3" Type="{Office}chartsheet" Target="chartsheets/one.xml"/><Relationship Id="t" Type="{Office}sharedStrings" Target="sharedStrings.xml"/><Relationship Id="y" Type="{Office}styles" Target="styles.xml"/></Relationships>"""),
        ("xl/worksheets/first.xml", $"<worksheet {Main}><sheetData>{rows}</sheetData></worksheet>"),
        ("xl/worksheets/second.xml", $"<worksheet {Main}><sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>hidden</t></is></c></row></sheetData></worksheet>"),
        ("xl/sharedStrings.xml", $"<sst {Main}>{strings}</sst>"),
        ("xl/styles.xml", $"<styleSheet {Main}>{styles}</styleSheet>"));

    /// <summary>The rows of a sheet as "number: cell|cell".</summary>
    public static string[] Lines(string fileName, Stream content, int sheet = 0, TableLimits? limits = null)
    {
        using var table = TabularFile.Open(fileName, content, limits ?? TableLimits.Standard);
        return [.. table.Rows(sheet).Select(row => $"{row.Number}: {string.Join('|', row.Cells.Select(cell => cell.Text))}")];
    }
}
