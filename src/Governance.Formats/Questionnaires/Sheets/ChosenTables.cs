using Governance.Formats.Tables;
using Governance.Formats.Xlsx;

namespace Governance.Formats.Questionnaires.Sheets;

/// <summary>Turns columns by letters, as people and mappings name them, into columns by number and back.</summary>
internal static class ChosenTables
{
    /// <summary>The table that somebody chose; null where no column holds the questions.</summary>
    public static FoundTable? Of(SheetChoice choice, IReadOnlyList<TableRow> rows)
    {
        Dictionary<ColumnRole, int> columns = [];
        foreach (var (role, letters) in Named(choice.Columns))
            if (letters is not null && CellReference.Column(letters) is { } column) columns[role] = column;
        var header = -1;
        for (var i = 0; choice.HeaderRow is { } row && i < rows.Count && rows[i].Number <= row; i++) header = i;
        return columns.ContainsKey(ColumnRole.Question) ? new FoundTable(header, columns) { Marks = MarkColumns.Of(rows, header, columns) } : null;
    }

    /// <summary>The letters of the columns that were found.</summary>
    public static SheetColumns Letters(FoundTable table) => new()
    {
        Id = Of(table, ColumnRole.Id),
        Section = Of(table, ColumnRole.Section),
        Question = Of(table, ColumnRole.Question),
        Guidance = Of(table, ColumnRole.Guidance),
        Answer = Of(table, ColumnRole.Answer),
        Comment = Of(table, ColumnRole.Comment),
        Weight = Of(table, ColumnRole.Weight),
        Control = Of(table, ColumnRole.Control),
        AnswerType = Of(table, ColumnRole.AnswerType),
        Options = Of(table, ColumnRole.Options),
    };

    private static string? Of(FoundTable table, ColumnRole role) => table[role] < 0 ? null : CellReference.Letters(table[role]);

    private static IEnumerable<(ColumnRole Role, string? Letters)> Named(SheetColumns columns) =>
    [
        (ColumnRole.Id, columns.Id), (ColumnRole.Section, columns.Section), (ColumnRole.Question, columns.Question), (ColumnRole.Guidance, columns.Guidance), (ColumnRole.Answer, columns.Answer),
        (ColumnRole.Comment, columns.Comment), (ColumnRole.Weight, columns.Weight), (ColumnRole.Control, columns.Control), (ColumnRole.AnswerType, columns.AnswerType), (ColumnRole.Options, columns.Options),
    ];
}
