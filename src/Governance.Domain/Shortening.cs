namespace Governance.Domain;

/// <summary>Texts that are too long for where they go.</summary>
public static class Shortening
{
    /// <summary>The beginning of a text, in at most so many UTF-16 units. A pair of surrogates is one character and stays whole: half of one is no text, and nothing stores it.</summary>
    public static string Beginning(this string text, int most)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text.Length <= most) return text;
        return text[..(most > 0 && char.IsHighSurrogate(text[most - 1]) ? most - 1 : most)];
    }
}
