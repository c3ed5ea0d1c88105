using System.Text.RegularExpressions;

namespace Governance.Formats.Questionnaires.Sheets;

/// <summary>Tells identifiers such as 1.2, A&amp;A-01.1, GV.OC-02 and HFIH-03 from words.</summary>
internal static partial class Identifiers
{
    private const int MostCharacters = 24;

    /// <summary>Whether a text looks like one.</summary>
    public static bool Looks(string text) => text.Length <= MostCharacters && Form().IsMatch(text);

    /// <summary>Whether the second stands below the first, as 1.2 below 1.</summary>
    public static bool IsBelow(string above, string below) =>
        below.Length > above.Length && below.StartsWith(above.TrimEnd('.'), StringComparison.OrdinalIgnoreCase) && below[above.TrimEnd('.').Length] is '.' or '-' or '_' or '/' or ' ';

    // takes a few steps for each character: only a busy machine could run into a limit of time
    [GeneratedRegex(@"^(?=.*\d)[\p{L}\p{M}&]{0,8}[ .\-_/#]?[\p{L}\p{Nd}&.\-_/()\[\]#]*$|^[A-Z]{1,3}\.?$", RegexOptions.CultureInvariant, Timeout.Infinite)]
    private static partial Regex Form();
}
