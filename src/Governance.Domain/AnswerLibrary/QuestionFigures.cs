using System.Globalization;

namespace Governance.Domain.AnswerLibrary;

/// <summary>The figures that a question asks about, times in one unit: "three days" is "72 hours", "quarterly" is "3 months". A question about other figures takes another answer.</summary>
public static class QuestionFigures
{
    // a number without a unit from here on names something: a standard, a year
    private const int FirstName = 1000;

    private static readonly Dictionary<string, int> Numbers = new(StringComparer.Ordinal)
    {
        ["one"] = 1, ["two"] = 2, ["three"] = 3, ["four"] = 4, ["five"] = 5, ["six"] = 6, ["seven"] = 7, ["eight"] = 8, ["nine"] = 9, ["ten"] = 10, ["twelve"] = 12,
    };

    private static readonly Dictionary<string, (int Of, string Unit)> Units = new(StringComparer.Ordinal)
    {
        ["minute"] = (1, "minutes"), ["hour"] = (1, "hours"), ["day"] = (24, "hours"), ["week"] = (168, "hours"), ["month"] = (1, "months"), ["quarter"] = (3, "months"), ["year"] = (12, "months"), ["percent"] = (1, "%"),
    };

    private static readonly Dictionary<string, string> Rates = new(StringComparer.Ordinal)
    {
        ["hourly"] = "1 hours", ["daily"] = "24 hours", ["weekly"] = "168 hours", ["monthly"] = "1 months", ["quarterly"] = "3 months", ["yearly"] = "12 months", ["annual"] = "12 months", ["annually"] = "12 months",
    };

    /// <summary>The figures among the words, each once, in order.</summary>
    /// <param name="words">The words as <see cref="WordSplit"/> cuts them.</param>
    public static IReadOnlyList<string> Of(IReadOnlyList<string> words)
    {
        ArgumentNullException.ThrowIfNull(words);
        var figures = new SortedSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < words.Count; i++)
        {
            var next = i + 1 < words.Count ? words[i + 1].TrimEnd('s') : "";
            if (Rates.TryGetValue(words[i], out var rate)) figures.Add(rate);
            else if (words[i] is "every" or "each" or "per" or "a" && Units.TryGetValue(next, out var per) && per.Unit is not "%") figures.Add(Times(1, per));
            else if (Number(words[i]) is { } number && Figure(number, next) is { } figure) figures.Add(figure);
        }
        return [.. figures];
    }

    /// <summary>Whether a word is a number that names nothing.</summary>
    public static bool IsFigure(string word) => Number(word) is < FirstName;

    private static decimal? Number(string word) =>
        Numbers.TryGetValue(word, out var small) ? small
        : decimal.TryParse(word, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number : null;

    // "one" alone is no figure
    private static string? Figure(decimal number, string next) =>
        Units.TryGetValue(next, out var unit) ? Times(number, unit) : number is 1 or >= FirstName ? null : Plain(number);

    private static string Times(decimal number, (int Of, string Unit) unit) => $"{Plain(number * unit.Of)} {unit.Unit}";

    private static string Plain(decimal number) => number.ToString("0.######", CultureInfo.InvariantCulture);
}
