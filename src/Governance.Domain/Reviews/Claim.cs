using Governance.Domain.Questionnaires;
using Governance.Domain.Scoring;

namespace Governance.Domain.Reviews;

/// <summary>What an answer claims, by the scorer itself, so that the two can never disagree.</summary>
public static class Claim
{
    /// <summary>The credit c of an answer, 0 to 1; null where it was given and only a determination can say what it is worth.</summary>
    public static decimal? Of(KeyedQuestion question, ReceivedAnswer answer)
    {
        ArgumentNullException.ThrowIfNull(question);
        ArgumentNullException.ThrowIfNull(answer);
        var asked = question.ToScore() with { Weight = 1 };
        if (answer.State is not (AnswerState.Answered or AnswerState.Inherited)) return 0;
        if (!asked.HasTable) return null;
        var alone = new ScoreInput(ScoreRules.GovernanceScore1, DateOnly.FromDateTime(DateTime.UnixEpoch))
        {
            Sections = [new ScoreSection(question.Section, null)],
            Questions = [asked],
            Answers = [ToScore(question, answer, accepted: false)],
        };
        return Scorer.Score(alone).Questions[0].Credit;
    }

    /// <summary>Whether a determination stays within the claim: Satisfied takes full credit, Partial takes some.</summary>
    public static bool Allows(KeyedQuestion question, ReceivedAnswer answer, DeterminationStatus status) => status switch
    {
        DeterminationStatus.Satisfied => Of(question, answer) is null or >= 1,
        DeterminationStatus.Partial => Of(question, answer) is null or > 0,
        DeterminationStatus.NotSatisfied => true,
    };

    /// <summary>The answer as the scorer takes it. What does not fit its question claims nothing.</summary>
    public static ScoreAnswer ToScore(KeyedQuestion question, ReceivedAnswer answer, bool accepted)
    {
        ArgumentNullException.ThrowIfNull(question);
        ArgumentNullException.ThrowIfNull(answer);
        return ToScore(question, answer.State, answer.Value, accepted);
    }

    /// <summary>What was done with a question, as the scorer takes it. What does not fit the question claims nothing.</summary>
    /// <param name="question">How it is scored.</param>
    /// <param name="state">What the vendor did with it.</param>
    /// <param name="value">The answer itself; it matters only where <see cref="IsScored"/> says so.</param>
    /// <param name="accepted">Whether the question is rightly left out.</param>
    public static ScoreAnswer ToScore(KeyedQuestion question, AnswerState state, AnswerValue value, bool accepted)
    {
        ArgumentNullException.ThrowIfNull(question);
        ArgumentNullException.ThrowIfNull(value);
        var leavesOut = state is AnswerState.NotApplicable or AnswerState.Hidden;
        if (question.Type is QuestionType.Number && state is AnswerState.Answered && value.Number is null) return new(question.Key, AnswerState.Unanswered);
        var chosen = value.Values.Distinct(StringComparer.Ordinal).ToList();
        var fits = question.Type is QuestionType.Multiple || (question.Type is QuestionType.Choice && chosen.Count == 1);
        return new ScoreAnswer(question.Key, state)
        {
            Values = IsScored(question, state) && fits ? [.. chosen] : [],
            Number = IsScored(question, state) && question.Type is QuestionType.Number ? value.Number : null,
            Accepted = accepted && leavesOut,
        };
    }

    /// <summary>Whether the scorer looks at the answer itself.</summary>
    public static bool IsScored(KeyedQuestion question, AnswerState state)
    {
        ArgumentNullException.ThrowIfNull(question);
        return state is (AnswerState.Answered or AnswerState.Inherited) && question.Type is (QuestionType.Choice or QuestionType.Multiple or QuestionType.Number);
    }
}
