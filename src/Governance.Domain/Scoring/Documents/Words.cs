using System.Collections.Frozen;
using System.Text.Json;

namespace Governance.Domain.Scoring.Documents;

/// <summary>The words of an enum in a document: its names in camel case; the bands are letters as they are.</summary>
internal static class Words<TEnum> where TEnum : struct, Enum
{
    private static readonly FrozenDictionary<TEnum, string> ByValue = Enum.GetValues<TEnum>().ToFrozenDictionary(value => value, Spell);
    private static readonly FrozenDictionary<string, TEnum> ByWord = ByValue.ToFrozenDictionary(pair => pair.Value, pair => pair.Key, StringComparer.Ordinal);

    /// <summary>Every word, for a refusal.</summary>
    public static string All { get; } = string.Join(", ", Enum.GetValues<TEnum>().Select(Of));

    public static string Of(TEnum value) => ByValue[value];

    public static bool TryRead(string word, out TEnum value) => ByWord.TryGetValue(word, out value);

    private static string Spell(TEnum value) =>
        typeof(TEnum) == typeof(Band) ? value.ToString() : JsonNamingPolicy.CamelCase.ConvertName(value.ToString());
}
