namespace Governance.Formats.Questionnaires;

/// <summary>
/// Finds answers that their comments gainsay: a yes whose comment begins with a no or says that something is not there yet, and the other way.
/// Whole words only, and rather one too few than one too many.
/// </summary>
internal static class Contradictions
{
    private static readonly string[] Yes =
        ["yes", "y", "true", "implemented", "fully implemented", "compliant", "fully compliant", "in place", "ja", "oui", "si", "sí", "sim", "tak", "ano", "kyllä", "evet", "да", "так", "ναι", "כן", "نعم", "是", "是的", "有", "はい", "有り", "예", "네"];
    private static readonly string[] No =
        ["no", "n", "false", "not implemented", "not compliant", "non compliant", "not in place", "nein", "non", "não", "nao", "nee", "nie", "ne", "ei", "nej", "nei", "hayır", "нет", "ні", "όχι", "לא", "لا", "否", "不是", "没有", "無し", "いいえ", "아니오", "아니요"];
    private static readonly string[] Hedges = ["no", "not", "but", "partial", "partially", "partly", "teilweise", "partiellement"];
    // a no is one where it stands alone in front, or before these; "no exceptions" is none
    private static readonly string[] AfterNo = ["we", "it", "this", "that", "they", "there", "not", "our", "such", "formal", "documented", "policy", "process", "procedure", "wir", "nous"];
    private static readonly string[] Denials =
    [
        "we do not", "we don t", "we dont", "we currently do not", "we currently don t", "we are not", "we aren t", "we have not", "we haven t", "we did not", "we cannot", "we can t", "it is not", "it isn t", "this is not", "this isn t",
        "not available", "not supported", "not performed", "not done", "wir haben kein", "wir haben keine", "wir haben keinen", "wir haben nicht", "nous ne", "nous n", "no tenemos", "no contamos", "não temos", "non abbiamo", "we hebben geen", "nie mamy", "мы не", "у нас нет", "我们没有",
    ];
    private static readonly string[] Missing =
        ["not yet", "not currently", "not at this time", "not implemented", "not in place", "noch nicht", "pas encore", "todavía no", "aún no", "ainda não", "non ancora", "nog niet", "ännu inte", "endnu ikke", "jeszcze nie", "zatím ne", "henüz değil", "пока не", "еще не", "ещё не", "עדיין לא", "ليس بعد"];
    // scripts without blanks between words
    private static readonly string[] MissingInside = ["尚未", "还没有", "还未", "還沒", "まだ", "していません", "しておりません", "ありません", "아직", "하지 않"];
    private static readonly string[] Affirmed =
        ["fully implemented", "already implemented", "implemented", "we do", "we have implemented", "this is in place", "it is in place", "in place since", "this is implemented", "is fully implemented"];

    /// <summary>Every contradiction, in the order of the questions.</summary>
    public static IReadOnlyList<Contradiction> In(IEnumerable<ReadQuestion> questions) =>
        [.. questions.Where(question => question.IsGainsaid).Select(question => new Contradiction(question.Question.Text, question.Answer!, question.Comment!))];

    /// <summary>Whether a comment says the opposite of its answer.</summary>
    public static bool Gainsays(string answer, string comment)
    {
        var (said, words) = (WordSplitting.Of(answer), WordSplitting.Of(comment));
        if (said.Length == 0 || words.Length == 0) return false;
        return IsYes(said) ? Denies(comment, words) : IsPlainNo(answer) && Affirms(comment, words);
    }

    /// <summary>Whether a text is a yes and nothing else.</summary>
    public static bool IsPlainYes(string text) => Yes.Contains(string.Join(' ', WordSplitting.Of(text)), StringComparer.Ordinal);

    /// <summary>Whether a text is a no and nothing else.</summary>
    public static bool IsPlainNo(string text) => No.Contains(string.Join(' ', WordSplitting.Of(text)), StringComparer.Ordinal);

    private static bool IsYes(string[] said) =>
        Yes.Contains(string.Join(' ', said), StringComparer.Ordinal) || (said.Length <= 3 && Yes.Contains(said[0], StringComparer.Ordinal) && !said.Intersect(Hedges, StringComparer.Ordinal).Any());

    private static bool Denies(string comment, string[] words) =>
        (Opens(comment, words, No, AfterNo) && !IsNumber(words)) || Denials.Any(denial => Starts(words, denial)) || Missing.Any(missing => Contains(words, missing)) || MissingInside.Any(missing => comment.Contains(missing, StringComparison.Ordinal));

    private static bool Affirms(string comment, string[] words) =>
        Opens(comment, words, Yes.Except(["y", "si", "有", "implemented"], StringComparer.Ordinal), ["we", "it", "this", "they"]) || Affirmed.Any(affirmed => Starts(words, affirmed) && !Starts(words, affirmed + " not"));

    private static bool Opens(string comment, string[] words, IEnumerable<string> with, string[] before)
    {
        var first = with.FirstOrDefault(word => string.Equals(words[0], word, StringComparison.Ordinal) || (word.Contains(' ', StringComparison.Ordinal) && Starts(words, word)));
        if (first is null) return false;
        var rest = comment.TrimStart(' ', '\n', '\t', '"', '\'', '“', '(', '-', '–', '*', '•');
        var length = Math.Min(first.Length, rest.Length);
        var next = rest[length..].TrimStart(' ', '\t');
        return next.Length == 0 || next[0] is ',' or '.' or ';' or ':' or '!' or '-' or '–' or '—' or '\n' or '，' or '。' or '、' or '،' || (words.Length > 1 && before.Contains(words[1], StringComparer.Ordinal));
    }

    // "No. 12 of the policy"
    private static bool IsNumber(string[] words) => words.Length > 1 && char.IsAsciiDigit(words[1][0]);

    private static bool Starts(string[] words, string phrase)
    {
        var parts = phrase.Split(' ');
        return words.Length >= parts.Length && parts.AsSpan().SequenceEqual(words.AsSpan(0, parts.Length));
    }

    private static bool Contains(string[] words, string phrase)
    {
        var parts = phrase.Split(' ');
        for (var i = 0; i + parts.Length <= words.Length; i++)
            if (parts.AsSpan().SequenceEqual(words.AsSpan(i, parts.Length))) return true;
        return false;
    }
}
