using Governance.Formats.Tables;

namespace Governance.Formats.Questionnaires.Sheets;

/// <summary>Reads layouts that have a column for each answer, one of which is marked: headings such as "Yes", "No", "N/A" side by side.</summary>
internal static class MarkColumns
{
    private const int LongestMark = 3;
    private static readonly string[] Partly = ["partial", "partially", "partly", "in part", "teilweise", "partiel", "partiellement", "parcial", "parcialmente", "parziale", "gedeeltelijk", "częściowo", "частично", "部分", "一部", "부분"];
    private static readonly string[] Empty = ["☐", "□", "○", "◯", "-", "–", "—", "0", "false", "falsch", "faux"];
    private static readonly string[] Marks = ["☑", "☒", "■", "●", "✓", "✔", "✗", "✘", "1", "true", "wahr", "vrai", "yes", "ja", "oui", "sí", "si"];

    /// <summary>The columns of a row of headings that are answers, where a yes and a no are among them and all stand side by side; otherwise none.</summary>
    public static IReadOnlyList<MarkColumn> In(TableRow headings)
    {
        List<MarkColumn> run = [];
        for (var column = 0; column <= headings.Cells.Count; column++)
        {
            var text = column < headings.Cells.Count ? headings.Cells[column].Text.Trim() : "";
            if (IsAnswer(text)) run.Add(new(column, Wording.Clean(text)));
            else if (run.Exists(mark => Contradictions.IsPlainYes(mark.Answer)) && run.Exists(mark => Contradictions.IsPlainNo(mark.Answer))) return run;
            else run.Clear();
        }
        return [];
    }

    /// <summary>The same for a table whose answers begin in a column; the answers may be named in the row below the other headings.</summary>
    /// <param name="rows">The rows with values of the sheet.</param>
    /// <param name="header">Index of the row of headings; -1 for none.</param>
    /// <param name="columns">0-based column per role.</param>
    public static IReadOnlyList<MarkColumn> Of(IReadOnlyList<TableRow> rows, int header, IReadOnlyDictionary<ColumnRole, int> columns)
    {
        if (header < 0 || !columns.TryGetValue(ColumnRole.Answer, out var answer) || !columns.TryGetValue(ColumnRole.Question, out var question)) return [];
        // a row that asks is no second row of headings, whatever is answered in it
        return rows.Skip(header).Take(2).Where((row, i) => i == 0 || row[question].Text.Trim().Length == 0).Select(In).FirstOrDefault(marks => marks is [var first, ..] && first.Column == answer) ?? [];
    }

    /// <summary>Whether a cell is marked, and the words that stand in place of a mark; null where it is an ordinary mark.</summary>
    public static (bool IsMarked, string? Words) Of(TableCell cell, string answer)
    {
        var text = Wording.Clean(cell.Text);
        if (text.Length == 0 || Empty.Contains(text, StringComparer.OrdinalIgnoreCase)) return (false, null);
        var isMark = text.Length <= LongestMark || Marks.Contains(text, StringComparer.OrdinalIgnoreCase) || string.Equals(text, answer, StringComparison.OrdinalIgnoreCase);
        return (true, isMark ? null : text);
    }

    private static bool IsAnswer(string heading) =>
        heading.Length is > 0 and <= 40 && (Contradictions.IsPlainYes(heading) || Contradictions.IsPlainNo(heading) || AnswerForms.IsNotApplicable(heading) || Partly.Contains(string.Join(' ', HeadingText.Words(heading)), StringComparer.Ordinal));
}
