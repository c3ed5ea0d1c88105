using System.Buffers;

namespace Governance.Formats.Xlsx;

/// <summary>Names of sheets as Excel allows them: 31 characters, none of []:*?/\, no two alike.</summary>
internal static class SheetName
{
    private const int MaxLength = 31;
    private static readonly SearchValues<char> Forbidden = SearchValues.Create("[]:*?/\\");

    /// <summary>The nearest allowed name that is not taken.</summary>
    public static string Allowed(string wanted, IReadOnlyCollection<string> taken)
    {
        var kept = string.Concat(wanted.Where(c => !Forbidden.Contains(c) && !char.IsControl(c))).Trim().Trim('\'');
        var name = Cut(kept.Length == 0 ? "Sheet" : kept, MaxLength);
        for (var count = 2; taken.Contains(name, StringComparer.OrdinalIgnoreCase); count++)
            name = Cut(kept.Length == 0 ? "Sheet" : kept, MaxLength - 5) + $" ({count})";
        return name;
    }

    private static string Cut(string name, int length) => name.Length <= length ? name : name[..length].TrimEnd();
}
