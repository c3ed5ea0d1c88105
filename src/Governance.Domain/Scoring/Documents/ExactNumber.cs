using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Governance.Domain.Scoring.Documents;

/// <summary>Reads a JSON number without rounding: at most 15 significant digits, so that every reader of the document sees the same number.</summary>
internal static class ExactNumber
{
    public const int SignificantDigits = 15;
    private const int MostPlaces = 28; // what a decimal holds on either side of the point

    public static bool TryParse(string literal, out decimal number, [NotNullWhen(false)] out string? problem)
    {
        (number, problem) = (0, null);
        var (mantissa, exponentText) = Split(literal);
        var dot = mantissa.IndexOf('.', StringComparison.Ordinal);
        var digits = mantissa.Replace(".", "", StringComparison.Ordinal).TrimStart('-').TrimStart('0');
        var significant = digits.TrimEnd('0');
        if (significant.Length == 0)
            return true;
        if (significant.Length > SignificantDigits)
            problem = "a number of more than 15 significant digits cannot be kept exactly";
        else if (!int.TryParse(exponentText, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var exponent) || Math.Abs((long)exponent) > 1000)
            problem = "the number is out of range";
        else
        {
            var decimals = dot < 0 ? 0 : mantissa.Length - dot - 1;
            exponent += digits.Length - significant.Length - decimals;
            if (exponent < -MostPlaces || significant.Length + exponent > MostPlaces)
                problem = "the number is out of range";
            else
                number = Value(long.Parse(significant, CultureInfo.InvariantCulture), exponent, literal[0] == '-');
        }
        return problem is null;
    }

    /// <summary>Whether a decimal can be written and read again by every reader of JSON.</summary>
    public static bool Fits(decimal number) => TryParse(number.ToString(CultureInfo.InvariantCulture), out _, out _);

    private static (string Mantissa, string Exponent) Split(string literal)
    {
        var e = literal.IndexOfAny(['e', 'E']);
        return e < 0 ? (literal, "0") : (literal[..e], literal[(e + 1)..]);
    }

    private static decimal Value(long digits, int exponent, bool negative)
    {
        var value = new decimal((int)digits, (int)(digits >> 32), 0, negative, (byte)Math.Max(0, -exponent));
        for (; exponent > 0; exponent--)
            value *= 10;
        return value;
    }
}
