using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using Governance.Domain.Scoring;
using Governance.Domain.Scoring.Documents;

namespace Governance.Domain.Tests.Scoring;

/// <summary>Small inputs for tests that name what matters to them.</summary>
internal static class Given
{
    public static readonly DateOnly AsOf = new(2026, 11, 20);

    public static ScoreInput Input(params ScoreQuestion[] questions) =>
        new(ScoreRules.GovernanceScore1, AsOf) { Sections = [new("s")], Questions = [.. questions] };

    public static ScoreQuestion YesNo(string key = "q", decimal weight = 1, bool critical = false, Need need = Need.InPlace) =>
        new(key, "s", QuestionType.Choice, weight, critical, need) { Credits = [new("yes", 1), new("partial", 0.5m), new("no", 0)] };

    public static ScoreQuestion Words(string key = "q", decimal weight = 1, bool critical = false) =>
        new(key, "s", QuestionType.Text, weight, critical, Need.Design);

    public static ScoreInput Answering(this ScoreInput input, string question, params string[] values) =>
        input with { Answers = input.Answers.Add(new(question, AnswerState.Answered) { Values = [.. values] }) };

    public static ScoreInput Being(this ScoreInput input, string question, AnswerState state, bool accepted = false) =>
        input with { Answers = input.Answers.Add(new(question, state) { Accepted = accepted }) };

    public static ScoreInput Determined(this ScoreInput input, string question, DeterminationStatus status) =>
        input with { Determinations = input.Determinations.Add(new(question, status)) };

    public static ScoreInput Shown(this ScoreInput input, ScoreEvidence evidence) => input with { Evidence = input.Evidence.Add(evidence) };

    /// <summary>Fresh, clean, accepted evidence of an independent party over a period.</summary>
    public static ScoreEvidence Report(string question = "q") => new(question, EvidenceKind.Type2, EvidenceBasis.Operated, EvidenceSource.Independent, EvidenceResult.Clean)
    {
        Coverage = 1,
        Dated = AsOf.AddMonths(-3),
        AcceptedOn = AsOf.AddMonths(-1),
    };

    public static ScoreResult Score(this ScoreInput input) => Scorer.Score(input);

    public static QuestionScore Question(this ScoreResult result, string key = "q") => result.Questions.Single(question => string.Equals(question.Question.Key, key, StringComparison.Ordinal));

    /// <summary>Everything that a result says but for the hash.</summary>
    public static string Figures(this ScoreResult result) => Encoding.UTF8.GetString(ScoreResultJson.Write(result, ""));

    public static ScoreInput Read(string json)
    {
        using var document = JsonDocument.Parse(json);
        return ScoreInputJson.Read(document.RootElement);
    }

    public static ImmutableArray<T> Shuffled<T>(this ImmutableArray<T> list, Random random)
    {
        var shuffled = list.ToArray();
        random.Shuffle(shuffled);
        return [.. shuffled];
    }
}
