using Governance.Formats.Tables;

namespace Governance.Formats.Questionnaires.Sheets;

/// <summary>Finds the table of questions in a sheet: by known headings, wherever they stand, or by the look of the cells.</summary>
internal static class TableSearch
{
    private const int MostRows = 400;

    /// <summary>The table, or why there is none.</summary>
    /// <param name="rows">The rows with values of the sheet.</param>
    public static (FoundTable? Table, string? Reason) In(IReadOnlyList<TableRow> rows)
    {
        if (rows.Count == 0) return (null, "The sheet is empty.");
        (int Row, Dictionary<int, (ColumnRole Role, int Sureness)> Roles, double Score)? best = null;
        var past = false;
        for (var i = 0; i < Math.Min(rows.Count, MostRows); i++)
        {
            var roles = RolesOf(rows[i]);
            past |= roles.Values.Any(role => role is { Role: ColumnRole.Removed }) && roles.Count > 1;
            if (Score(rows[i], roles) is { } score && score > (best?.Score ?? 0)) best = (i, roles, score);
        }
        if (past) return (null, "Its headings say that it lists what was removed from a questionnaire.");
        if (best is { } found && ColumnSearch.Assign(found.Roles, ColumnShape.Of(rows, found.Row + 1), rows[found.Row]) is { } columns) return (new FoundTable(found.Row, columns) { Marks = MarkColumns.Of(rows, found.Row, columns) }, null);
        var bare = BareTable(rows);
        return bare is null ? (null, "No headings of a questionnaire were found in it, and its cells do not read as questions.") : (bare, null);
    }

    private static Dictionary<int, (ColumnRole Role, int Sureness)> RolesOf(TableRow row)
    {
        Dictionary<int, (ColumnRole, int)> roles = [];
        List<MarkColumn> marks = [.. MarkColumns.In(row)];
        for (var column = 0; column < row.Cells.Count; column++)
            if (row.Cells[column].Kind == CellKind.Text && !marks.Exists(mark => mark.Column == column) && Headings.RoleOf(row.Cells[column].Text.Trim()) is { } role) roles[column] = role;
        if (marks.Count > 0) roles[marks[0].Column] = (ColumnRole.Answer, 3);
        return roles;
    }

    // a row of headings names several things that belong together, or the questions alone
    private static double? Score(TableRow row, Dictionary<int, (ColumnRole Role, int Sureness)> roles)
    {
        var filled = row.Cells.Count(cell => cell.Kind != CellKind.Empty);
        var sure = roles.Values.Where(role => role.Sureness > 1).Select(role => role.Role).ToHashSet();
        var question = roles.Values.Where(role => role.Role == ColumnRole.Question).Select(role => role.Sureness).DefaultIfEmpty().Max();
        var fits = question switch
        {
            3 => sure.Count > 1 || filled <= 2 || roles.Count > 1,
            2 => sure.Count > 1,
            1 => sure.Overlaps([ColumnRole.Id, ColumnRole.Answer, ColumnRole.Control]),
            _ => sure.Contains(ColumnRole.Answer) && sure.Count > 1,
        };
        if (!fits) return null;
        return roles.Values.GroupBy(role => role.Role).Sum(group => group.Max(role => role.Sureness) * (group.Key == ColumnRole.Question ? 2 : 1)) + Math.Min(filled, 10) * 0.1 - (filled - roles.Count) * 0.05;
    }

    // without headings: the column that asks most, what looks like identifiers left of it, yes and no right of it
    private static FoundTable? BareTable(IReadOnlyList<TableRow> rows)
    {
        var shapes = ColumnShape.Of(rows, 0);
        var question = Enumerable.Range(0, shapes.Length).Where(column => shapes[column].Asking >= 0.5 && shapes[column].Length >= 12 && (shapes[column].Filled > 1 || rows.Count == 1)).OrderByDescending(column => shapes[column].Asking * shapes[column].Filled).Select(column => (int?)column).FirstOrDefault();
        if (question is not { } asked) return null;
        Dictionary<ColumnRole, int> columns = new() { [ColumnRole.Question] = asked };
        if (Enumerable.Range(0, asked).Where(column => shapes[column].Marked >= 0.6 && shapes[column].Variety > 0.8).Select(column => (int?)column).FirstOrDefault() is { } id) columns[ColumnRole.Id] = id;
        var right = Enumerable.Range(asked + 1, Math.Max(0, shapes.Length - asked - 1)).Where(column => shapes[column].Filled > 0).ToArray();
        if (right.Where(column => shapes[column].Short >= 0.6 && shapes[column].Variety <= 0.6).Select(column => (int?)column).FirstOrDefault() is { } answer)
        {
            columns[ColumnRole.Answer] = answer;
            if (right.Where(column => column > answer).Select(column => (int?)column).FirstOrDefault() is { } comment) columns[ColumnRole.Comment] = comment;
        }
        return new FoundTable(-1, columns);
    }
}
