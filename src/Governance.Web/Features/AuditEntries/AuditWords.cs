using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using Governance.Domain;
using Governance.Domain.Evidence;
using Governance.Domain.Scoring;
using Governance.Web.Access;
using Governance.Web.Look;

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
    /// <param name="names">What people, questions and questionnaires are called.</param>
    public static string Sentence(string act, string body, AuditNames names)
    {
        if (AuditSentences.Of(act) is not { } sentence) return Spaced(act) + ".";
        using var said = JsonDocument.Parse(body);
        return Member().Replace(sentence, place =>
        {
            var name = place.Groups["name"].Value;
            if (!said.RootElement.TryGetProperty(name, out var value)) return "none";
            return place.Groups["one"].Success ? Chosen(value, place.Groups["one"].Value, place.Groups["other"].Value) : Word(name, value, names);
        });
    }

    private static string Chosen(JsonElement value, string one, string other) => value.ValueKind switch
    {
        JsonValueKind.True => one,
        JsonValueKind.Array => Counted(value.GetArrayLength(), one, other),
        JsonValueKind.Number => Counted(value.GetInt64(), one, other),
        JsonValueKind.False or JsonValueKind.String or JsonValueKind.Object or JsonValueKind.Null or JsonValueKind.Undefined => other,
    };

    private static string Counted(long count, string one, string other) => count switch
    {
        0 => "no " + other,
        1 => "1 " + one,
        _ => string.Create(CultureInfo.InvariantCulture, $"{count:N0} {other}"),
    };

    private static string Word(string name, JsonElement value, AuditNames names) => value.ValueKind switch
    {
        JsonValueKind.String => Text(name, value.GetString()!, names),
        JsonValueKind.True => "yes",
        JsonValueKind.False => "no",
        JsonValueKind.Array => value.GetArrayLength() == 0 ? "none" : string.Join(", ", value.EnumerateArray().Select(part => Word(name, part, names))),
        JsonValueKind.Number or JsonValueKind.Object or JsonValueKind.Null or JsonValueKind.Undefined => value.ToString(),
    };

    private static string Text(string name, string text, AuditNames names)
    {
        if (Known(name, text, names) is { } known) return known;
        if (Guid.TryParseExact(text, "D", out var id)) return names.People.GetValueOrDefault(id) ?? "somebody outside";
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) return day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);
        // values of ours are one word in camel case; what people typed is left as it is
        return Value().IsMatch(text) ? Hump().Replace(text, " $0").ToLowerInvariant() : text;
    }

    // members whose values are keys have words of their own
    private static string? Known(string name, string text, AuditNames names) => name switch
    {
        "question" => $"“{names.Questions.GetValueOrDefault(text) ?? text}”",
        "template" => $"“{names.Templates.GetValueOrDefault(text) ?? text}”",
        "kind" when Enum.TryParse<EvidenceKind>(text, ignoreCase: true, out var kind) => Lowered(kind.Word()),
        "basis" when Enum.TryParse<EvidenceBasis>(text, ignoreCase: true, out var basis) => Lowered(basis.Word()),
        "result" when Enum.TryParse<EvidenceResult>(text, ignoreCase: true, out var result) => Lowered(result.Word()),
        "label" when Enum.TryParse<Classification>(text, ignoreCase: true, out var label) => Lowered(label.Word()),
        _ => null,
    };

    private static string Lowered(string words) => char.ToLowerInvariant(words[0]) + words[1..];

    [GeneratedRegex("(?<=.)[A-Z]|(?<=tier)[0-9]", RegexOptions.ExplicitCapture, Timeout.Infinite)]
    private static partial Regex Hump();

    [GeneratedRegex(@"\{(?<name>[a-zA-Z]+)(\|(?<one>[^|}]*)\|(?<other>[^|}]*))?\}", RegexOptions.ExplicitCapture, Timeout.Infinite)]
    private static partial Regex Member();

    [GeneratedRegex("^([a-z]+([A-Z][a-z]+)+|tier[0-9])$", RegexOptions.ExplicitCapture, Timeout.Infinite)]
    private static partial Regex Value();
}
