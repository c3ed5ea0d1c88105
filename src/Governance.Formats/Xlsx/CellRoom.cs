using System.Globalization;

namespace Governance.Formats.Xlsx;

/// <summary>What a cell of Excel has room for: 32,767 characters, beyond which it calls the file damaged.</summary>
internal static class CellRoom
{
    private const int MaxCharacters = 32_767;

    /// <summary>The text, or as much of it as fits with a note that says so.</summary>
    public static string Fit(string text)
    {
        if (text.Length <= MaxCharacters) return text;
        var note = string.Create(CultureInfo.InvariantCulture, $" [cut here; the whole text has {text.Length} characters]");
        var end = MaxCharacters - note.Length;
        return string.Concat(text.AsSpan(0, char.IsHighSurrogate(text[end - 1]) ? end - 1 : end), note);
    }
}
