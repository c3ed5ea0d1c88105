using System.Globalization;

namespace Governance.Web.Look;

/// <summary>Figures as people read them: cut, never rounded up.</summary>
public static class FigureWords
{
    /// <summary>A figure of 0 to 100 as a whole number.</summary>
    public static string Whole(decimal? figure) => figure is { } number ? decimal.Truncate(number).ToString(CultureInfo.InvariantCulture) : "not scored";

    /// <summary>A share of one in whole percent.</summary>
    public static string Percent(decimal? share) => share is { } part ? string.Create(CultureInfo.InvariantCulture, $"{decimal.Truncate(part * 100)} %") : "not scored";

    /// <summary>So many of a thing: "1 question", "3 questions".</summary>
    /// <param name="count">How many.</param>
    /// <param name="one">The thing, in the singular.</param>
    /// <param name="many">In the plural, where that is not the singular with an s.</param>
    public static string Of(int count, string one, string? many = null) => string.Create(CultureInfo.InvariantCulture, $"{count} {(count == 1 ? one : many ?? one + "s")}");

    /// <summary>What numbers can be given: "a whole number, 0 or more"; null where any can.</summary>
    /// <param name="least">The smallest.</param>
    /// <param name="most">The largest.</param>
    /// <param name="whole">Whether fractions cannot.</param>
    public static string? Limits(decimal? least, decimal? most, bool whole)
    {
        var range = (least, most) switch
        {
            (null, null) => null,
            ({ } from, null) => string.Create(CultureInfo.InvariantCulture, $"{from:0.######} or more"),
            (null, { } to) => string.Create(CultureInfo.InvariantCulture, $"{to:0.######} or less"),
            ({ } from, { } to) => string.Create(CultureInfo.InvariantCulture, $"from {from:0.######} to {to:0.######}"),
        };
        return (whole, range) switch { (false, null) => null, (true, null) => "a whole number", (true, _) => "a whole number, " + range, (false, _) => "a number, " + range };
    }
}
