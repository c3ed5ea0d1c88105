using System.Text.RegularExpressions;
using Governance.Domain.Catalogs;

namespace Governance.Domain.Questionnaires;

/// <summary>Checks of single texts and of keys that must not repeat.</summary>
internal static partial class Texts
{
    /// <summary>A text that has to be there.</summary>
    public static IEnumerable<Flaw> Filled(string place, string text) =>
        string.IsNullOrWhiteSpace(text) ? [new Flaw(place, TemplateRefusals.Empty)] : [];

    /// <summary>A key that answers, conditions or files may refer to.</summary>
    public static IEnumerable<Flaw> Key(string place, string key) =>
        KeyForm().IsMatch(key) ? [] : [new Flaw(place, TemplateRefusals.KeyForm)];

    /// <summary>Keys of which none may occur twice; the later ones are at fault.</summary>
    public static IEnumerable<Flaw> Repeated(IEnumerable<(string Key, string Place)> keys, Func<string, string> sentence)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return [.. from key in keys where !seen.Add(key.Key) select new Flaw(key.Place, sentence(key.Key))];
    }

    // takes as many steps as there are characters: only a busy machine could run into a limit of time
    [GeneratedRegex(@"\A[A-Za-z0-9._-]{1,64}\z", RegexOptions.None, Timeout.Infinite)]
    private static partial Regex KeyForm();
}
