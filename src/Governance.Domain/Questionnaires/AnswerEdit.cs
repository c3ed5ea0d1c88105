using Governance.Domain.Scoring;

namespace Governance.Domain.Questionnaires;

/// <summary>What a person changes about an answer.</summary>
/// <param name="Draft">What was said.</param>
/// <param name="Reach">How much of it counts.</param>
public sealed record AnswerEdit(AnswerDraft Draft, AnswerReach Reach = AnswerReach.Whole)
{
    /// <summary>The answer that comes of it.</summary>
    /// <param name="before">What stands there; null for nothing.</param>
    /// <param name="type">The form that the question asks for.</param>
    public AnswerDraft On(AnswerDraft? before, QuestionType type) => (before, Reach) switch
    {
        (null, _) or (_, AnswerReach.Whole) => Draft,
        (_, AnswerReach.Value) => before with { State = Draft.State, Value = Draft.Value },
        (_, AnswerReach.Together) => Draft.TogetherWith(before, type),
    };
}
