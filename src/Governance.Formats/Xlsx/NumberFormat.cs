namespace Governance.Formats.Xlsx;

/// <summary>Tells the number formats that show a date or time (ISO/IEC 29500-1, 18.8.30).</summary>
internal static class NumberFormat
{
    /// <summary>Whether a built-in format shows a date or time.</summary>
    public static bool IsDate(int id) => id is >= 14 and <= 22 or >= 27 and <= 36 or >= 45 and <= 47 or >= 50 and <= 58;

    /// <summary>Whether a format code shows a date or time: after quoted, escaped and bracketed parts it still has a letter of a date.</summary>
    public static bool IsDate(string code)
    {
        if (code.StartsWith("General", StringComparison.OrdinalIgnoreCase)) return false;
        for (var i = 0; i < code.Length; i++)
            switch (code[i])
            {
                case ';':
                    return false;
                case '"':
                    i = SkipTo(code, i, '"');
                    break;
                case '[' when !IsElapsed(code, i):
                    i = SkipTo(code, i, ']');
                    break;
                case '\\' or '_' or '*':
                    i++;
                    break;
                case 'd' or 'D' or 'm' or 'M' or 'y' or 'Y' or 'h' or 'H' or 's' or 'S':
                    return true;
                default:
                    break;
            }
        return false;
    }

    private static bool IsElapsed(string code, int at) => at + 2 < code.Length && code[at + 2] is ']' or 'h' or 'm' or 's' && char.ToLowerInvariant(code[at + 1]) is 'h' or 'm' or 's';

    private static int SkipTo(string code, int at, char end) => code.IndexOf(end, at + 1) is >= 0 and var found ? found : code.Length;
}
