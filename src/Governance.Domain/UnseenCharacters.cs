using System.Globalization;

namespace Governance.Domain;

/// <summary>Characters that make a name read as another: control characters, and those that turn the direction of writing ("fdp.exe" would be read as "exe.pdf") or have no width; and letters that look like those of another alphabet.</summary>
public static class UnseenCharacters
{
    /// <summary>Whether the text has one.</summary>
    public static bool HasUnseen(this string text) => text.Any(c => char.IsControl(c) || char.GetUnicodeCategory(c) is UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator);

    /// <summary>Whether letters of the Latin alphabet stand beside Greek or Cyrillic ones, which look the same and are others.</summary>
    public static bool MixesAlphabets(this string text) => text.Any(c => char.IsLetter(c) && c < 0x250) && text.Any(c => c is >= '\u0370' and < '\u0530');
}
