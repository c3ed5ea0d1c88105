using System.Globalization;
using Governance.Formats.Tables;

namespace Governance.Formats.Xlsx;

/// <summary>References such as AB12 (ISO/IEC 29500-1, 18.18.7).</summary>
public static class CellReference
{
    private const int MaxLetters = 3, LastRow = 1_048_576, LastColumn = 16_383;

    /// <summary>The 0-based column, or null where there is no such reference.</summary>
    public static int? Column(string reference)
    {
        var (column, letters) = (0, 0);
        while (letters < reference.Length && char.IsAsciiLetter(reference[letters])) column = column * 26 + (char.ToUpperInvariant(reference[letters++]) - 'A' + 1);
        return letters is > 0 and <= MaxLetters ? column - 1 : null;
    }

    /// <summary>The cells of a reference such as B2:C9 or B2, with or without dollar signs, as far as a sheet reaches; null where there are none such.</summary>
    public static CellRange? Range(string reference)
    {
        var (first, last) = reference.Replace("$", "", StringComparison.Ordinal).Split(':') switch
        {
            [var one] => (one, one),
            [var from, var to] => (from, to),
            _ => ("", ""),
        };
        return Column(first) is { } left and <= LastColumn && Row(first) is { } top and <= LastRow && Column(last) is { } right && Row(last) is { } bottom && left <= right && top <= bottom
            ? new CellRange(top, Math.Min(bottom, LastRow), left, Math.Min(right, LastColumn))
            : null;
    }

    private static int? Row(string reference) =>
        int.TryParse(reference.AsSpan().TrimStart("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"), NumberStyles.None, CultureInfo.InvariantCulture, out var row) && row > 0 ? row : null;

    /// <summary>The letters of a 0-based column.</summary>
    public static string Letters(int column)
    {
        var letters = "";
        for (var left = column + 1; left > 0; left = (left - 1) / 26) letters = (char)('A' + (left - 1) % 26) + letters;
        return letters;
    }

    /// <summary>The reference of a 0-based column and a 1-based row.</summary>
    public static string Of(int column, int row) => Letters(column) + row.ToString(CultureInfo.InvariantCulture);
}
