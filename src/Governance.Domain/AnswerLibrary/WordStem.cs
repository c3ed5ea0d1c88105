namespace Governance.Domain.AnswerLibrary;

/// <summary>Brings the forms of an English word together: plural, verb endings, and the nouns made of verbs. A stem is for comparing, and need not be a word.</summary>
public static class WordStem
{
    private const int Shortest = 3;

    /// <summary>The stem of a lower-case word.</summary>
    public static string Of(string word)
    {
        ArgumentNullException.ThrowIfNull(word);
        if (word.Length <= Shortest || !char.IsLetter(word[0])) return word;
        return Noun(Verb(Singular(word)));
    }

    private static string Singular(string word) => word switch
    {
        [.., 'i', 'e', 's'] when word.Length > 4 => word[..^3] + "y",
        [.., 's' or 'x' or 'z', 'e', 's'] or [.., 'c' or 's', 'h', 'e', 's'] => word[..^2],
        [.., 's' or 'u' or 'i', 's'] => word,
        [.., 's'] => word[..^1],
        _ => word,
    };

    private static string Verb(string word)
    {
        var rest = word switch
        {
            [.., 'i', 'n', 'g'] => word[..^3],
            [.., 'i', 'e', 'd'] => word[..^3] + "y",
            [.., 'e', 'd'] => word[..^2],
            [.., 'l', 'y'] => word[..^2],
            _ => word,
        };
        if (rest.Length < Shortest || !rest.AsSpan().ContainsAny("aeiouy")) return word;
        // "stopping" is of "stop"; "calling" and "assessing" are not of "cal" and "asses"
        return rest.Length < word.Length && rest.Length > Shortest && rest[^1] == rest[^2] && rest[^1] is not ('l' or 's' or 'z') ? rest[..^1] : rest;
    }

    private static string Noun(string word)
    {
        var rest = word switch
        {
            [.. { Length: > 3 }, 'm', 'e', 'n', 't'] => word[..^4],
            [.. { Length: > 2 }, 's' or 't', 'i', 'o', 'n'] => word[..^3],
            [.. { Length: > 3 }, 'v', 'a', 'l'] => word[..^2],
            _ => word,
        };
        rest = rest switch
        {
            [.., 'i', 'f', 'i', 'c', 'a', 't'] => rest[..^3],
            [.. { Length: > 2 }, 'e'] => rest[..^1],
            _ => rest,
        };
        return rest.Length > Shortest && rest[^1] == 'y' ? rest[..^1] + "i" : rest;
    }
}
