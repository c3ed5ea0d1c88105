using System.Globalization;
using System.Security;
using System.Text;
using Governance.Formats.Questionnaires;
using Governance.Formats.Tables;
using Governance.Formats.Xlsx;

namespace Governance.Files.Tests.Formats.Questionnaires;

/// <summary>Questionnaires made by hand, and short ways to read them.</summary>
internal static class Asked
{
    private const string Main = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private const string Rels = "xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"";

    /// <summary>A sheet: cells of a row parted by bars, rows from 1; further XML stands after the cells.</summary>
    public sealed record Sheet(string Name, string[] Rows, string After = "", bool Hidden = false);

    /// <summary>A workbook of these sheets.</summary>
    public static MemoryStream Book(params Sheet[] sheets) => Zips.WorkbookOf(
    [
        ("_rels/.rels", $"""<Relationships {Rels}><Relationship Id="w" Type="{Office}officeDocument" Target="xl/workbook.xml"/></Relationships>"""),
        ("xl/workbook.xml", $"""<workbook {Main}><sheets>{string.Concat(sheets.Select((sheet, i) => $"""<sheet name="{SecurityElement.Escape(sheet.Name)}" sheetId="{i + 1}" r:id="s{i}"{(sheet.Hidden ? " state=\"hidden\"" : "")}/>"""))}</sheets></workbook>"""),
        ("xl/_rels/workbook.xml.rels", $"""<Relationships {Rels}>{string.Concat(sheets.Select((_, i) => $"""<Relationship Id="s{i}" Type="{Office}worksheet" Target="worksheets/sheet{i + 1}.xml"/>"""))}</Relationships>"""),
        .. sheets.Select((sheet, i) => ($"xl/worksheets/sheet{i + 1}.xml", $"<worksheet {Main}><sheetData>{string.Concat(sheet.Rows.Select(Row))}</sheetData>{sheet.After}</worksheet>")),
    ]);

    /// <summary>Reads a workbook of these sheets.</summary>
    public static ReadQuestionnaire Read(params Sheet[] sheets) => QuestionnaireFile.Read("theirs.xlsx", Book(sheets), TableLimits.Standard);

    /// <summary>Reads a text under a name.</summary>
    public static ReadQuestionnaire Read(string fileName, string text) => QuestionnaireFile.Read(fileName, new MemoryStream(Encoding.UTF8.GetBytes(text)), TableLimits.Standard);

    private static string Row(string cells, int index)
    {
        var row = new StringBuilder(string.Create(CultureInfo.InvariantCulture, $"<row r=\"{index + 1}\">"));
        var column = 0;
        foreach (var cell in cells.Split('|'))
        {
            var reference = CellReference.Of(column++, index + 1);
            if (cell.StartsWith("<f>", StringComparison.Ordinal)) row.Append(CultureInfo.InvariantCulture, $"<c r=\"{reference}\" t=\"str\">{cell}</c>");
            else if (cell.Length > 0) row.Append(CultureInfo.InvariantCulture, $"<c r=\"{reference}\" t=\"inlineStr\"><is><t xml:space=\"preserve\">{SecurityElement.Escape(cell)}</t></is></c>");
        }
        return row.Append("</row>").ToString();
    }
}
