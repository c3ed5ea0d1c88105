using Governance.Domain.Evidence;
using Governance.Domain.Questionnaires;
using Governance.Domain.Scoring;

namespace Governance.Domain.FoundAnswers;

/// <summary>What somebody says to a question from public documents.</summary>
/// <param name="State">Answered, not applicable, or unanswered where nothing public says.</param>
/// <param name="Value">The answer itself; empty where there is none.</param>
/// <param name="Comment">Words to it: how it follows, or where one looked in vain.</param>
/// <param name="Reason">Why it does not apply.</param>
/// <param name="Sources">The public documents it rests on.</param>
public sealed record FoundWords(AnswerState State, AnswerValue Value, string? Comment, string? Reason, IReadOnlyList<PublicSource> Sources)
{
    /// <summary>Refuses what only a vendor can say, an answer that does not fit its question, and one without a public document.</summary>
    /// <exception cref="Refused">One of <see cref="FoundAnswerRefusals"/>, <see cref="PublicSourceRefusals"/> or those of an answer.</exception>
    public void MustFit(FrozenQuestion question, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(question);
        if (State is AnswerState.Declined or AnswerState.Inherited) throw new Refused(FoundAnswerRefusals.VendorSays);
        if (State is AnswerState.NotApplicable && !question.AllowNotApplicable) throw new Refused(FoundAnswerRefusals.Applies);
        Draft().MustFit(question);
        if (Sources.Count > PublicSource.Most) throw new Refused(FoundAnswerRefusals.TooManySources);
        foreach (var source in Sources) source.MustHold(today);
        if (Sources.Distinct().Count() < Sources.Count) throw new Refused(FoundAnswerRefusals.SourceTwice);
        if (State is AnswerState.Unanswered) return;
        if (State is AnswerState.NotApplicable && string.IsNullOrWhiteSpace(Reason)) throw new Refused(FoundAnswerRefusals.NoReason);
        // the document itself answers a question for a file
        if (State is AnswerState.Answered && Value.IsEmpty() && question.Type is not QuestionType.File) throw new Refused(FoundAnswerRefusals.NothingFound);
        if (Sources.Count == 0) throw new Refused(FoundAnswerRefusals.NoSource);
    }

    /// <summary>The same as an answer in work; what is public is labelled so, and what stands in a file as the file is.</summary>
    public AnswerDraft Draft(Classification label = Classification.Public) => new(State, label, Value, Comment, Reason: Reason);
}
