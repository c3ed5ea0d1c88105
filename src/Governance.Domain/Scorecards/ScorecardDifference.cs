using System.Text.Json;

namespace Governance.Domain.Scorecards;

/// <summary>What changed between two scorecards of one questionnaire.</summary>
/// <param name="Before">The earlier one.</param>
/// <param name="After">The later one.</param>
public sealed record ScorecardDifference(ScorecardDocument Before, ScorecardDocument After)
{
    private static readonly IReadOnlyList<string> Named = ["proven", "claimed", "coverage", "assuredShare", "leftOut"];

    /// <summary>The figures of the whole.</summary>
    public IReadOnlyList<FigureChange> Figures => [.. Named.Select(name => new FigureChange(name, Before.Figure(name), After.Figure(name)))];

    /// <summary>The questions that changed, critical ones first, then in the order of the questionnaire.</summary>
    public IReadOnlyList<QuestionChange> Questions
    {
        get
        {
            var then = Before.Questions.ToDictionary(q => q.Key, StringComparer.Ordinal);
            var (said, says) = (Answers(Before), Answers(After));
            return [.. After.Questions.Select(now => new QuestionChange(now, then.GetValueOrDefault(now.Key), !Same(said.GetValueOrDefault(now.Key), says.GetValueOrDefault(now.Key))))
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

    // a question without an answer is not in the list
    private static bool Same(JsonElement then, JsonElement now) =>
        then.ValueKind == now.ValueKind && (then.ValueKind is JsonValueKind.Undefined || JsonElement.DeepEquals(then, now));
}
