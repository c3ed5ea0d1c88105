using System.Globalization;
using Governance.Domain.Scoring;

namespace Governance.Domain.Questionnaires;

/// <summary>Whether an answer fits its question, wherever it came from: the browser, a workbook or the library.</summary>
public static class AnswerRules
{
    /// <summary>Most characters of a text.</summary>
    public const int MaxTextLength = 20_000;
    /// <summary>Most characters of a cell.</summary>
    public const int MaxCellLength = 2_000;
    /// <summary>Most rows of a table.</summary>
    public const int MaxRows = 500;

    /// <summary>Refuses an answer that does not fit.</summary>
    /// <exception cref="Refused">One of <see cref="AnswerValueRefusals"/>.</exception>
    public static void MustFit(FrozenQuestion question, AnswerValue answer)
    {
        if (!InForm(question.Type, answer))
        {
            throw new Refused(AnswerValueRefusals.OtherForm);
        }

        foreach (var value in answer.Values.Where(value => !question.Options.Any(option => Same(option.Key, value))))
        {
            throw new Refused(AnswerValueRefusals.NotOffered.With(value));
        }

        if (question.Type == QuestionType.Choice && answer.Values.Count > 1)
        {
            throw new Refused(AnswerValueRefusals.OneOnly);
        }

        if (Alone(question, answer.Values) is { } alone)
        {
            throw new Refused(AnswerValueRefusals.StandsAlone.With(alone.Label));
        }

        if (answer.Number is { } number)
        {
            MustFit(question, number);
        }

        MustBeWithin(answer.Text, MaxTextLength);
        MustFit(question.Columns, answer.Rows);
    }

    /// <summary>The option that goes with no other, where others are chosen beside it; null where all go together.</summary>
    internal static FrozenOption? Alone(FrozenQuestion question, IReadOnlyList<string> values) =>
        values.Count < 2 ? null : question.Options.FirstOrDefault(option => option.StandsAlone && values.Contains(option.Key, StringComparer.Ordinal));

    // exactly the member that the type asks for is filled
    private static bool InForm(QuestionType type, AnswerValue answer) => !answer.IsEmpty() && type switch
    {
        QuestionType.Choice or QuestionType.Multiple => (answer with { Values = [] }).IsEmpty(),
        QuestionType.Number => (answer with { Number = null }).IsEmpty(),
        QuestionType.Text => (answer with { Text = null }).IsEmpty(),
        QuestionType.Date => (answer with { On = null }).IsEmpty(),
        QuestionType.Table => (answer with { Rows = [] }).IsEmpty(),
        QuestionType.File => (answer with { Files = [] }).IsEmpty(),
    };

    private static void MustFit(FrozenQuestion question, decimal number)
    {
        if (number < question.Minimum)
        {
            throw new Refused(AnswerValueRefusals.TooSmall.With(Plain(question.Minimum.Value)));
        }

        if (number > question.Maximum)
        {
            throw new Refused(AnswerValueRefusals.TooLarge.With(Plain(question.Maximum.Value)));
        }

        if (question.Whole && !decimal.IsInteger(number))
        {
            throw new Refused(AnswerValueRefusals.NotWhole);
        }
    }

    private static string Plain(decimal limit) => limit.ToString("0.######", CultureInfo.InvariantCulture);

    private static void MustFit(IReadOnlyList<TableColumn> columns, IReadOnlyList<IReadOnlyDictionary<string, string>> rows)
    {
        if (rows.Count > MaxRows)
        {
            throw new Refused(AnswerValueRefusals.TooManyRows.With(MaxRows));
        }

        // an empty cell says nothing and fits anywhere
        foreach (var (row, cell) in rows.SelectMany((cells, i) => cells.Where(cell => cell.Value.Length > 0).Select(cell => (i + 1, cell))))
        {
            var column = columns.FirstOrDefault(column => Same(column.Key, cell.Key)) ?? throw new Refused(AnswerValueRefusals.UnknownColumn.With(row, cell.Key));
            MustBeWithin(cell.Value, MaxCellLength);
            MustFit(column, cell.Value, row);
        }
    }

    private static void MustFit(TableColumn column, string cell, int row)
    {
        var refusal = column.Type switch
        {
            ColumnType.Text => null,
            ColumnType.Number => decimal.TryParse(cell, NumberStyles.Number & ~NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out _) ? null : AnswerValueRefusals.CellNumber,
            ColumnType.Date => DateOnly.TryParseExact(cell, "O", CultureInfo.InvariantCulture, DateTimeStyles.None, out _) ? null : AnswerValueRefusals.CellDate,
        };
        if (refusal is not null)
        {
            throw new Refused(refusal.With(row, column.Label));
        }
    }

    private static void MustBeWithin(string? text, int length)
    {
        if (text?.Length > length)
        {
            throw new Refused(AnswerValueRefusals.TooLong.With(length));
        }
    }

    private static bool Same(string left, string right) => string.Equals(left, right, StringComparison.Ordinal);
}
