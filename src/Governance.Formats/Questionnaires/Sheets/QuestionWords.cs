namespace Governance.Formats.Questionnaires.Sheets;

/// <summary>Tells whether a text asks or demands something.</summary>
internal static class QuestionWords
{
    private static readonly HashSet<string> Openers = new(StringComparer.Ordinal)
    {
        "do", "does", "did", "is", "are", "was", "were", "has", "have", "had", "can", "could", "will", "would", "should", "shall", "may", "must", "what", "which", "who", "whom", "whose", "when", "where", "why", "how",
        "describe", "provide", "explain", "list", "verify", "confirm", "specify", "state", "indicate", "identify", "please", "ensure", "detail", "outline", "attach", "upload", "select", "name", "give", "if",
        "werden", "wird", "ist", "sind", "haben", "hat", "gibt", "welche", "welcher", "welches", "wie", "wer", "wann", "wo", "warum", "was", "bitte", "beschreiben", "nennen", "verfugt", "verfugen", "besteht", "bestehen", "kann", "konnen", "fuhren", "nutzen", "verwenden",
        "avez", "est", "sont", "existe", "disposez", "quels", "quelles", "quel", "quelle", "comment", "qui", "decrivez", "veuillez", "etes", "utilisez", "l", "la", "les", "votre", "vos",
        "tiene", "tienen", "existe", "cuenta", "como", "cual", "cuales", "describa", "indique", "utilizan", "esta", "estan", "se", "su", "dispone", "realiza", "ha", "han", "possiede", "avete", "esiste", "viene", "vengono", "descrivere", "quali", "possui", "existem", "descreva",
        "heeft", "hebben", "bestaat", "worden", "wordt", "beschrijf", "czy", "jak", "opisz", "har", "er", "finns", "onko", "är", "ar", "есть", "имеется", "как", "какие", "опишите", "ли", "هل", "ما", "كيف", "متى", "من", "האם", "מה", "כיצד", "איך",
        "是否", "请", "如何", "什么",
    };

    /// <summary>Whether it does.</summary>
    public static bool Asks(string text)
    {
        var trimmed = text.AsSpan().TrimEnd(" \t\n)*\"”»").TrimEnd('.');
        if (trimmed.Length < 3) return false;
        if (trimmed[^1] is '?' or '？' or '؟' or '\u037E' || text.Contains('?', StringComparison.Ordinal) || text.Contains('？', StringComparison.Ordinal) || text.Contains('؟', StringComparison.Ordinal)) return true;
        var bare = trimmed.TrimEnd('。');
        if (bare[^1] is 'か' or '吗' or '嗎' or '까' || bare.EndsWith("까요") || bare.EndsWith("ください") || bare.EndsWith("하십시오") || text.Contains("是否", StringComparison.Ordinal) || text.StartsWith('请')) return true;
        var words = HeadingText.Words(text.Length > 80 ? text[..80] : text);
        var first = Array.Find(words, word => word.Length > 1 && !char.IsDigit(word[0]));
        return words.Length >= 3 && first is not null && Openers.Contains(first);
    }

    /// <summary>Whether it asks for yes or no.</summary>
    public static bool AsksYesOrNo(string text) =>
        HeadingText.Words(text.Length > 60 ? text[..60] : text) is [var first, ..] && first is "do" or "does" or "is" or "are" or "has" or "have" or "can" or "will" or "did" or "was" or "were";
}
