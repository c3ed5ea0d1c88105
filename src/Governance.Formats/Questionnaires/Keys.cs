using System.Globalization;
using System.Text;

namespace Governance.Formats.Questionnaires;

/// <summary>Makes keys that a template accepts, each once, from identifiers and texts in any script.</summary>
/// <param name="fallback">What a key begins with where nothing of the text can be used.</param>
internal sealed class Keys(string fallback)
{
    private const int MostCharacters = 64, Kept = 56;
    private readonly HashSet<string> taken = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, int> copies = new(StringComparer.OrdinalIgnoreCase);
    private int counted;

    /// <summary>A key that nobody has yet; the same text gives another one each time.</summary>
    public string Of(string? text)
    {
        counted++;
        var form = Form(text ?? "");
        if (form.Length == 0) form = string.Create(CultureInfo.InvariantCulture, $"{fallback}{counted}");
        // with room for the number behind it
        var (key, stem) = (form, form.Length > Kept ? form[..Kept].Trim('-') : form);
        while (!taken.Add(key))
        {
            var copy = copies[stem] = copies.GetValueOrDefault(stem, 1) + 1;
            key = string.Create(CultureInfo.InvariantCulture, $"{stem}-{copy}");
        }
        return key;
    }

    private static string Form(string text)
    {
        var form = new StringBuilder();
        foreach (var c in text.Normalize(NormalizationForm.FormKD))
        {
            if (char.IsAsciiLetterOrDigit(c) || c is '.' or '_') form.Append(c);
            else if (char.GetUnicodeCategory(c) is not UnicodeCategory.NonSpacingMark && form.Length > 0 && form[^1] != '-') form.Append('-');
            if (form.Length > MostCharacters) break;
        }
        if (form.Length > MostCharacters) form.Length = Kept;
        return form.ToString().Trim('-');
    }
}
