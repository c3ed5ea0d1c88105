using Governance.Domain.Questionnaires;
using Governance.Domain.Scoring;

namespace Governance.Domain.Reviews;

/// <summary>What an answer claims, by the scorer itself, so that the two can never disagree.</summary>
public static class Claim
{
    /// <summary>The credit c of an answer, 0 to 1; null where the question has no table to take it from.</summary>
    public static decimal? Of(KeyedQuestion question, ReceivedAnswer answer)
    {
        ArgumentNullException.ThrowIfNull(question);
        var asked = question.ToScore();
        if (!asked.HasTable) return null;
        var alone = new ScoreInput(ScoreRules.GovernanceScore1, DateOnly.FromDateTime(DateTime.UnixEpoch))
        {
            Sections = [new ScoreSection(question.Section, null)],
            Questions = [asked],
            Answers = [Score(answer, accepted: false)],
        };
        return Scorer.Score(alone).Questions[0].Credit;
    }

    /// <summary>Whether a determination stays within the claim: Satisfied takes full credit, Partial takes some. On a question that is left out it earns nothing and is allowed.</summary>
    public static bool Allows(KeyedQuestion question, ReceivedAnswer answer, DeterminationStatus status)
    {
        ArgumentNullException.ThrowIfNull(answer);
        return status switch
        {
            DeterminationStatus.Satisfied => Of(question, answer) is null or >= 1,
            DeterminationStatus.Partial => Of(question, answer) is null or > 0,
            DeterminationStatus.NotSatisfied => true,
        };
    }

    /// <summary>The answer as the scorer takes it.</summary>
    public static ScoreAnswer Score(ReceivedAnswer answer, bool accepted)
    {
        ArgumentNullException.ThrowIfNull(answer);
        return new ScoreAnswer(answer.Question, answer.State)
        {
            Values = [.. answer.Value.Values],
            Number = answer.Value.Number,
            Accepted = accepted && answer.State is (AnswerState.NotApplicable or AnswerState.Hidden),
        };
    }
}
