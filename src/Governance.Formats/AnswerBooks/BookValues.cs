using System.Globalization;
using Governance.Domain;
using Governance.Domain.AnswerBooks;
using Governance.Domain.Evidence;
using Governance.Domain.Questionnaires;
using Governance.Domain.Scoring;
using Governance.Formats.Tables;
using Governance.Formats.Xlsx;

namespace Governance.Formats.AnswerBooks;

/// <summary>Reads single cells of a workbook that came back; what cannot be taken is refused with the reason.</summary>
/// <param name="From1904">Whether the workbook counts its days from 1904.</param>
internal sealed record BookValues(bool From1904)
{
    private const NumberStyles NumberForm = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite;
    private const decimal PastLargest = 1_000_000_000_000m;
    private const int DayLength = 10, Shown = 60;
    private static readonly AnswerState[] Ways = [AnswerState.Answered, AnswerState.Inherited, AnswerState.NotApplicable, AnswerState.Declined];

    /// <summary>Words; null for none.</summary>
    public static string? Words(TableCell cell) => ShownAnswer.Words(Sound(cell).Text);

    /// <summary>The way to deal with a question; null where nothing is said.</summary>
    public static AnswerState? Way(TableCell cell) => Words(cell) is not { } said ? null
        : Ways.Cast<AnswerState?>().FirstOrDefault(way => Same(AnswerBookWords.Word(way!.Value), said) || Same(way.ToString()!, said))
            ?? throw new Refused(AnswerBookRefusals.UnknownWay.With(Short(said), string.Join(", ", Ways.Select(AnswerBookWords.Word))));

    /// <summary>A label; null where none is given.</summary>
    public static Classification? Label(TableCell cell) => Words(cell) is not { } said ? null
        : Enum.GetValues<Classification>().Cast<Classification?>().FirstOrDefault(label => Same(AnswerBookWords.Word(label!.Value), said) || Same(label.ToString()!, said))
            ?? throw new Refused(AnswerBookRefusals.UnknownLabel.With(Short(said), string.Join(", ", Enum.GetValues<Classification>().Select(AnswerBookWords.Word))));

    /// <summary>A day; null for none.</summary>
    public DateOnly? Day(TableCell cell)
    {
        if (Words(cell) is not { } said) return null;
        // a day whose format is lost is the number that stands for it
        var text = cell.Kind is CellKind.Number && double.TryParse(said, NumberStyles.Float, CultureInfo.InvariantCulture, out var serial) && serial >= 1 ? SerialDate.Text(serial, From1904) : said;
        return text is { Length: >= DayLength } && (text.Length == DayLength || cell.Kind is CellKind.Date or CellKind.Number)
            && DateOnly.TryParseExact(text.AsSpan(0, DayLength), "O", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day : throw new Refused(AnswerBookRefusals.NoDay.With(Short(said)));
    }

    /// <summary>A number; null for none.</summary>
    public static decimal? Number(TableCell cell)
    {
        if (Words(cell) is not { } said) return null;
        return cell.Kind is CellKind.Number or CellKind.Text && decimal.TryParse(said, cell.Kind is CellKind.Number ? NumberStyles.Float : NumberForm, CultureInfo.InvariantCulture, out var number) && Math.Abs(number) < PastLargest
            ? number : throw new Refused(AnswerBookRefusals.NoNumber.With(Short(said)));
    }

    /// <summary>The key of the option chosen, by its text or its key; null for none.</summary>
    public static string? Option(FrozenQuestion question, TableCell cell)
    {
        if (Words(cell) is not { } said) return null;
        var flat = AnswerBookWords.Flat(said);
        var options = AnswerBookWords.Options(question);
        return options.FirstOrDefault(option => Same(option.Text, flat)).Key ?? options.FirstOrDefault(option => Same(option.Key, flat)).Key
            ?? throw new Refused(AnswerValueRefusals.NotOffered.With(Short(said)));
    }

    /// <summary>Whether an option is chosen in its own row.</summary>
    public static bool Chosen(TableCell cell)
    {
        var said = Words(cell);
        return said?.ToUpperInvariant() switch
        {
            null or "NO" or "FALSE" or "0" => false,
            "YES" or "TRUE" or "1" or "X" or "✓" => true,
            _ => throw new Refused(AnswerBookRefusals.NeitherYesNorEmpty.With(Short(said!))),
        };
    }

    /// <summary>A cell of a table, as it is kept; null for none.</summary>
    public string? Entry(Domain.Questionnaires.TableColumn column, TableCell cell) => column.Type switch
    {
        ColumnType.Text => Words(cell),
        ColumnType.Number => Number(cell)?.ToString(CultureInfo.InvariantCulture),
        ColumnType.Date => Day(cell)?.ToString("O", CultureInfo.InvariantCulture),
    };

    private static TableCell Sound(TableCell cell) => cell.Kind is CellKind.Error ? throw new Refused(AnswerBookRefusals.InError.With(cell.Text)) : cell;

    private static bool Same(string one, string other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase);

    private static string Short(string text) => text.Length <= Shown ? text : string.Concat(text.AsSpan(0, Shown), "…");
}
