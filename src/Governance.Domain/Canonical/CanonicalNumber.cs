using System.Globalization;
using System.Text;

namespace Governance.Domain.Canonical;

/// <summary>Numbers as RFC 8785 section 3.2.2.3 writes them: the shortest digits that name the IEEE 754 double, laid out as ECMAScript does.</summary>
internal static class CanonicalNumber
{
    // ECMAScript writes plain digits for values from 1e-6 up to below 1e21
    private const int LeastPlainExponent = -5;
    private const int MostPlainExponent = 21;

    /// <summary>Writes the number that a JSON literal names.</summary>
    /// <exception cref="FormatException">It is too large for a double.</exception>
    public static void Append(StringBuilder text, string literal)
    {
        var value = double.Parse(literal, NumberStyles.Float, CultureInfo.InvariantCulture);
        if (!double.IsFinite(value))
            throw new FormatException($"The number {literal} is too large.");
        if (value == 0)
        {
            text.Append('0'); // also for negative zero
            return;
        }
        if (value < 0)
            text.Append('-');
        var (digits, point) = Shortest(Math.Abs(value));
        Lay(text, digits, point);
    }

    /// <summary>The shortest digits of the value, which is 0.digits × 10^point.</summary>
    private static (string Digits, int Point) Shortest(double value)
    {
        var parts = value.ToString("R", CultureInfo.InvariantCulture).Split('E');
        var exponent = parts.Length == 1 ? 0 : int.Parse(parts[1], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        var dot = parts[0].IndexOf('.', StringComparison.Ordinal);
        var whole = dot < 0 ? parts[0].Length : dot;
        var digits = parts[0].Replace(".", "", StringComparison.Ordinal);
        var significant = digits.TrimStart('0');
        return (significant.TrimEnd('0'), whole + exponent - (digits.Length - significant.Length));
    }

    private static void Lay(StringBuilder text, string digits, int point)
    {
        if (point is < LeastPlainExponent or > MostPlainExponent)
        {
            text.Append(digits[0]);
            if (digits.Length > 1)
                text.Append('.').Append(digits, 1, digits.Length - 1);
            text.Append('e').Append(point > 0 ? "+" : "").Append(CultureInfo.InvariantCulture, $"{point - 1}");
        }
        else if (point <= 0)
        {
            text.Append("0.").Append('0', -point).Append(digits);
        }
        else if (point >= digits.Length)
        {
            text.Append(digits).Append('0', point - digits.Length);
        }
        else
        {
            text.Append(digits, 0, point).Append('.').Append(digits, point, digits.Length - point);
        }
    }
}
