using System.Text;
using Governance.Domain;
using Governance.Domain.Vendors;
using Governance.Formats.Tables;

namespace Governance.Web.Features.VendorImports;

/// <summary>Reads the first sheet of a workbook or a csv file as rows of vendors; columns are known by their headings, in any order.</summary>
internal static class RegisterFile
{
    private const int MostLeftOut = 50;
    private const int MaxHeadingLength = 60;

    /// <summary>Every heading that is read, as the template and the page show them.</summary>
    public static IReadOnlyList<string> Headings { get; } = ["Name", "Registered name", "Domain", "Owner", "External id", "Contact", "Contact mail", "Contact phone", "Out of hours"];

    /// <summary>The rows, and the headings that nothing is read from. Refuses a file that cannot be read, and one without a column of names.</summary>
    public static RegisterRows Read(string fileName, Stream content)
    {
        using var file = TabularFile.Open(fileName, content, TableLimits.Standard);
        using var rows = file.Rows(0).GetEnumerator();
        if (!rows.MoveNext()) throw new Refused(RegisterImportRefusals.NoNameColumn);
        var columns = Headings.Select(heading => Column(rows.Current, heading)).ToArray();
        if (columns[0] < 0) throw new Refused(RegisterImportRefusals.NoNameColumn);
        string[] leftOut = [.. rows.Current.Cells.Select(cell => Kept(cell.Text)).Where(text => text.Length > 0 && !Headings.Contains(text, StringComparer.OrdinalIgnoreCase)).Distinct(StringComparer.Ordinal)
            .Take(MostLeftOut).Select(text => text.Length <= MaxHeadingLength ? text : string.Concat(text.AsSpan(0, MaxHeadingLength), "…"))];
        List<RegisterRow> read = [];
        while (rows.MoveNext())
        {
            if (read.Count == RegisterImport.MaxRows) throw new Refused(RegisterImportRefusals.TooManyRows);
            read.Add(Of(rows.Current, columns));
        }
        return new(read, leftOut);
    }

    private static int Column(TableRow headings, string heading)
    {
        for (var column = 0; column < headings.Cells.Count; column++)
        {
            if (headings[column].Text.Trim().Equals(heading, StringComparison.OrdinalIgnoreCase)) return column;
        }
        return -1;
    }

    private static RegisterRow Of(TableRow row, int[] columns)
    {
        var cells = columns.Select(column => column < 0 || Kept(row[column].Text) is not { Length: > 0 } text ? null : text).ToArray();
        return new(row.Number, cells[0], cells[1], cells[2]?.ToLowerInvariant(), cells[3], cells[4], cells[5], cells[6], cells[7], cells[8]);
    }

    // a workbook can write U+0000 and half of a surrogate pair; a register cannot keep them
    private static string Kept(string text) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text)).Replace('\0', '\uFFFD').Trim();
}
