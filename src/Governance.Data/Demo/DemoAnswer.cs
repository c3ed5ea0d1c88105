using Governance.Domain.Evidence;
using Governance.Domain.Questionnaires;
using Governance.Domain.Scoring;

namespace Governance.Data.Demo;

/// <summary>One answer: the part of it that its question takes, words to it, and the names of files beside it.</summary>
public sealed record DemoAnswer(
    IReadOnlyList<string>? Choose = null,
    decimal? Number = null,
    string? Text = null,
    DateOnly? On = null,
    IReadOnlyList<IReadOnlyDictionary<string, string>>? Rows = null,
    string? Words = null,
    AnswerState State = AnswerState.Answered,
    string? Subservice = null,
    string? Reason = null,
    string? Offer = null,
    string? Compensating = null,
    DateOnly? CompensatingUntil = null,
    Classification Label = AnswerDraft.UsualLabel,
    IReadOnlyList<string>? Files = null)
{
    /// <summary>As the desk takes it.</summary>
    public AnswerDraft Draft() => new(State, Label, new() { Values = Choose ?? [], Number = Number, Text = Text, On = On, Rows = Rows ?? [] }, Words, Subservice, Reason, Offer, Compensating, CompensatingUntil);
}
