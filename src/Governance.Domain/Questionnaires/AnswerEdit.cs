namespace Governance.Domain.Questionnaires;

/// <summary>What a person changes about an answer.</summary>
/// <param name="Draft">What was said.</param>
/// <param name="Reach">How much of it counts.</param>
/// <param name="Anew">Whether it is saved also where it stands there word for word: a person looked at it and stands by it.</param>
public sealed record AnswerEdit(AnswerDraft Draft, AnswerReach Reach = AnswerReach.Whole, bool Anew = false)
{
    /// <summary>Whether it is put together with what stands there, which has to be read first.</summary>
    public bool IsTogether => Reach is AnswerReach.Together or AnswerReach.ValueTogether;

    /// <summary>The answer that comes of it.</summary>
    /// <param name="before">What stands there; null for nothing.</param>
    /// <param name="question">What is asked.</param>
    /// <param name="by">Who saved what stands there.</param>
    public AnswerDraft On(AnswerDraft? before, FrozenQuestion question, string by) => (before, Reach) switch
    {
        (null, _) or (_, AnswerReach.Whole) => Draft,
        (_, AnswerReach.Value) => Onto(before),
        (_, AnswerReach.Together) => Draft.TogetherWith(before, question, by),
        (_, AnswerReach.ValueTogether) => Onto(before).TogetherWith(before, question, by),
    };

    private AnswerDraft Onto(AnswerDraft before) => before with { State = Draft.State, Value = Draft.Value };
}
