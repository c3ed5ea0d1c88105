using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using Governance.Domain;

namespace Governance.Web.Features.AuditEntries;

/// <summary>Audit entries as people read them. The sentences are in <see cref="AuditSentences"/>; in braces stands a member of the entry's body.</summary>
internal static partial class AuditWords
{
    /// <summary>Every kind of event, by what it is called.</summary>
    public static IReadOnlyList<string> Acts { get; } =
        [.. typeof(IEvent).Assembly.GetTypes().Where(t => t is { IsClass: true } && t.IsAssignableTo(typeof(IEvent)) && !t.IsAssignableTo(typeof(IBatchedEvent))).Select(t => t.Name).Order(StringComparer.Ordinal)];

    /// <summary>Every kind of record that an entry can be about.</summary>
    public static IReadOnlyList<string> Records { get; } =
        [.. typeof(Aggregate).Assembly.GetTypes().Where(t => t is { IsAbstract: false } && t.IsSubclassOf(typeof(Aggregate))).Select(t => t.Name).Append("Organization").Order(StringComparer.Ordinal)];

    /// <summary>A name of ours as words: <c>FindingRaised</c> is "Finding raised".</summary>
    public static string Spaced(string name)
    {
        var words = Hump().Replace(name, " $0").Trim().ToLowerInvariant();
        return words.Length == 0 ? words : char.ToUpperInvariant(words[0]) + words[1..];
    }

    /// <summary>The kind of record that a subject names, as words.</summary>
    public static string Record(string subject) => Spaced(subject.Split(' ')[0]);

    /// <summary>What happened, in a sentence.</summary>
    /// <param name="act">The event.</param>
    /// <param name="body">Its members, as JSON.</param>
    /// <param name="person">The name of a person; null for one who is not known here.</param>
    public static string Sentence(string act, string body, Func<Guid, string?> person)
    {
        if (AuditSentences.Of(act) is not { } sentence) return Spaced(act) + ".";
        using var said = JsonDocument.Parse(body);
        return Member().Replace(sentence, place => said.RootElement.TryGetProperty(place.Groups["name"].Value, out var value) ? Word(value, person) : "none");
    }

    private static string Word(JsonElement value, Func<Guid, string?> person) => value.ValueKind switch
    {
        JsonValueKind.String => Text(value.GetString()!, person),
        JsonValueKind.True => "yes",
        JsonValueKind.False => "no",
        JsonValueKind.Array => value.GetArrayLength() == 0 ? "none" : string.Join(", ", value.EnumerateArray().Select(part => Word(part, person))),
        JsonValueKind.Number or JsonValueKind.Object or JsonValueKind.Null or JsonValueKind.Undefined => value.ToString(),
    };

    private static string Text(string text, Func<Guid, string?> person)
    {
        if (Guid.TryParseExact(text, "D", out var id)) return person(id) ?? "somebody outside";
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) return day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);
        // values of ours are one word in camel case; what people typed is left as it is
        return Value().IsMatch(text) ? Hump().Replace(text, " $0").ToLowerInvariant() : text;
    }

    [GeneratedRegex("(?<=.)[A-Z]|(?<=tier)[0-9]", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Hump();

    [GeneratedRegex(@"\{(?<name>[a-zA-Z]+)\}", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Member();

    [GeneratedRegex("^([a-z]+([A-Z][a-z]+)+|tier[0-9])$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Value();
}
