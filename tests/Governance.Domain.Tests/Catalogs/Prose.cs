using System.Text.RegularExpressions;

namespace Governance.Domain.Tests.Catalogs;

/// <summary>What shipped texts have to be like to be readable.</summary>
internal static partial class Prose
{
    private const int LongestSentence = 40;

    /// <summary>What is wrong with texts, each named by its place: empty, unfinished, overlong or untidy.</summary>
    public static IEnumerable<string> Faults(IEnumerable<(string Place, string? Text)> texts) =>
        from text in texts
        let fault = Fault(text.Text)
        where fault is not null
        select $"{text.Place}: {fault}";

    private static string? Fault(string? text) => text switch
    {
        null or "" => "is empty",
        _ when text.Length != text.Trim().Length || text.Contains("  ", StringComparison.Ordinal) => "has stray spaces",
        _ when !char.IsUpper(text[0]) && !char.IsDigit(text[0]) => "begins small",
        _ when text[^1] is not ('.' or '?') => "does not end as a sentence",
        _ when text.Contains('!', StringComparison.Ordinal) => "shouts",
        _ => SentenceEnd().Split(text).FirstOrDefault(sentence => sentence.Split(' ').Length > LongestSentence) is { } overlong ? $"runs on: {overlong}" : null,
    };

    [GeneratedRegex("(?<=[.?:;]) ", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex SentenceEnd();
}
