using System.Text.Json;

namespace Governance.Domain.Scorecards;

/// <summary>What changed between two scorecards of one questionnaire.</summary>
/// <param name="Before">The earlier one.</param>
/// <param name="After">The later one.</param>
public sealed record ScorecardDifference(ScorecardDocument Before, ScorecardDocument After)
{
    private static readonly IReadOnlyList<(string Name, bool IsShare)> Named = [("proven", false), ("claimed", false), ("coverage", true), ("assuredShare", true), ("leftOut", true)];

    /// <summary>The figures of the whole that moved, as people read them.</summary>
    public IReadOnlyList<FigureChange> Figures => [.. Named.Select(figure => new FigureChange(figure.Name, Before.Figure(figure.Name), After.Figure(figure.Name), figure.IsShare)).Where(change => change.IsOne)];

    /// <summary>Whether the band is another, or held by something else.</summary>
    public bool BandChanged => (Before.Band, Before.CriticalsHolding, Before.LimitedScope) != (After.Band, After.CriticalsHolding, After.LimitedScope);

    /// <summary>The questions that changed, critical ones first, then in the order of the questionnaire.</summary>
    public IReadOnlyList<QuestionChange> Questions
    {
        get
        {
            var then = Before.Questions.ToDictionary(q => q.Key, StringComparer.Ordinal);
            var (said, says) = (Answers(Before), Answers(After));
            return [.. After.Questions.Select(now => new QuestionChange(now, then.GetValueOrDefault(now.Key), !Same(said.GetValueOrDefault(now.Key), says.GetValueOrDefault(now.Key)), LeftOut(said.GetValueOrDefault(now.Key)), LeftOut(says.GetValueOrDefault(now.Key))))
                .Where(change => change.IsOne).OrderByDescending(change => change.Now.Critical)];
        }
    }

    /// <summary>The findings that are new, or stand elsewhere.</summary>
    public IReadOnlyList<FindingChange> Findings
    {
        get
        {
            var then = Before.Findings.ToDictionary(f => f.Reference, StringComparer.Ordinal);
            return [.. After.Findings.Select(now => new FindingChange(now, then.GetValueOrDefault(now.Reference)?.State)).Where(change => change.Then != change.Now.State)];
        }
    }

    private static IReadOnlyDictionary<string, JsonElement> Answers(ScorecardDocument document) => document.Input.TryGetProperty("answers", out var answers)
        ? answers.EnumerateArray().ToDictionary(answer => answer.GetProperty("question").GetString()!, StringComparer.Ordinal)
        : new Dictionary<string, JsonElement>(StringComparer.Ordinal);

    // saved again is not answered otherwise: options are a set, and 12.0 is 12; a question without an answer is not in the list
    private static bool Same(JsonElement then, JsonElement now) => then.ValueKind == now.ValueKind && (then.ValueKind is JsonValueKind.Undefined
        || (string.Equals(Text(then, "state"), Text(now, "state"), StringComparison.Ordinal) && Number(then) == Number(now) && Values(then).SetEquals(Values(now))));

    // that a reviewer accepted it is a judgement, and no answer
    private static bool LeftOut(JsonElement answer) => answer.ValueKind is JsonValueKind.Object && answer.TryGetProperty("accepted", out var accepted) && accepted.ValueKind is JsonValueKind.True;

    private static string? Text(JsonElement answer, string name) => answer.TryGetProperty(name, out var text) ? text.GetString() : null;

    private static decimal? Number(JsonElement answer) => answer.TryGetProperty("number", out var number) && number.ValueKind is JsonValueKind.Number ? number.GetDecimal() : null;

    private static HashSet<string> Values(JsonElement answer) => answer.TryGetProperty("values", out var values)
        ? values.EnumerateArray().Select(value => value.GetString()!).ToHashSet(StringComparer.Ordinal) : [];
}
