using System.Globalization;

namespace Governance.Web.Access;

/// <summary>Characters that make a name read as another: control characters, and those that turn the direction of writing ("fdp.exe" would be read as "exe.pdf") or have no width.</summary>
public static class UnseenCharacters
{
    /// <summary>Whether the text has one.</summary>
    public static bool HasUnseen(this string text) => text.Any(c => char.IsControl(c) || char.GetUnicodeCategory(c) is UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator);
}
