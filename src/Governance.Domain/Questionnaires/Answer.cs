using Governance.Domain.Evidence;
using Governance.Domain.Scoring;

namespace Governance.Domain.Questionnaires;

/// <summary>The vendor's answer to one question while it works on it. The buyer never sees it; what is submitted crosses as a copy.</summary>
public sealed class Answer : Aggregate
{
    private Answer() { }

    private Answer(TenantId tenant) : base(tenant) { }

    /// <summary>The questionnaire.</summary>
    public QuestionnaireId QuestionnaireId { get; private set; }
    /// <summary>Key of the question.</summary>
    public string Question { get; private set; } = "";
    /// <summary>What is done with the question.</summary>
    public AnswerState State { get; private set; }
    /// <summary>The answer itself; null where nothing was entered.</summary>
    public AnswerValue? Value { get; private set; }
    /// <summary>How sensitive it is.</summary>
    public Classification Label { get; private set; }
    /// <summary>Words to it that the buyer reads.</summary>
    public string? Comment { get; private set; }
    /// <summary>Who performs it, where it is inherited.</summary>
    public string? Subservice { get; private set; }
    /// <summary>Why it is declined or does not apply.</summary>
    public string? Reason { get; private set; }
    /// <summary>What is offered instead.</summary>
    public string? Offer { get; private set; }
    /// <summary>The compensating control.</summary>
    public string? Compensating { get; private set; }
    /// <summary>Its last day.</summary>
    public DateOnly? CompensatingUntil { get; private set; }
    /// <summary>When it was last saved.</summary>
    public DateTimeOffset SavedAt { get; private set; }
    /// <summary>Who saved it.</summary>
    public UserId SavedBy { get; private set; }

    /// <summary>What it says.</summary>
    public AnswerDraft Draft => new(State, Label, Value, Comment, Subservice, Reason, Offer, Compensating, CompensatingUntil);

    /// <summary>Begins an answer. Refuses a question that is not open, and what can never be an answer to it.</summary>
    public static Answer Begin(Questionnaire questionnaire, FrozenQuestion question, AnswerDraft draft, UserId by, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(questionnaire);
        ArgumentNullException.ThrowIfNull(question);
        var answer = new Answer(questionnaire.TenantId) { QuestionnaireId = questionnaire.Id, Question = question.Key };
        answer.Save(questionnaire, question, draft, by, now);
        return answer;
    }

    /// <summary>Begins an answer with what was submitted last time, as it was said then and by whom. The same refusals.</summary>
    internal static Answer TakeOver(Questionnaire questionnaire, FrozenQuestion question, AnswerDraft draft, FormerSubmission former)
    {
        questionnaire.MustTakeAnswerTo(question.Key);
        draft.MustFit(question);
        var answer = new Answer(questionnaire.TenantId) { QuestionnaireId = questionnaire.Id, Question = question.Key };
        answer.Say(draft, former.By, former.Made.SubmittedAt);
        answer.Record(new AnswerTakenOver(questionnaire.Id, question.Key));
        return answer;
    }

    /// <summary>Saves what was said since. The same refusals.</summary>
    public void Save(Questionnaire questionnaire, FrozenQuestion question, AnswerDraft draft, UserId by, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(questionnaire);
        ArgumentNullException.ThrowIfNull(draft);
        questionnaire.MustTakeAnswerTo(Question);
        draft.MustFit(question);
        Say(draft, by, now);
        Record(new AnswerSaved(QuestionnaireId, Question, State, by));
    }

    /// <summary>Attaches evidence; an unanswered question for a file is answered by it. Refuses a question that is not open.</summary>
    public AnswerEvidence Attach(Questionnaire questionnaire, FrozenQuestion question, EvidenceId evidence, UserId by, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(questionnaire);
        ArgumentNullException.ThrowIfNull(question);
        questionnaire.MustTakeAnswerTo(Question);
        if (question.Type is QuestionType.File && State is AnswerState.Unanswered) State = AnswerState.Answered;
        (SavedAt, SavedBy) = (now, by);
        Record(new AnswerEvidenceChanged(QuestionnaireId, Question, evidence, Attached: true, by));
        return new AnswerEvidence(this, evidence, by, now);
    }

    /// <summary>Notes that evidence is taken off; the caller removes the row. Refuses a question that is not open.</summary>
    public void Detach(Questionnaire questionnaire, EvidenceId evidence, UserId by, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(questionnaire);
        questionnaire.MustTakeAnswerTo(Question);
        (SavedAt, SavedBy) = (now, by);
        Record(new AnswerEvidenceChanged(QuestionnaireId, Question, evidence, Attached: false, by));
    }

    private void Say(AnswerDraft draft, UserId by, DateTimeOffset at)
    {
        (State, Label, Value, Comment) = (draft.State, draft.Label, draft.Value is { } value && !value.IsEmpty() ? value : null, draft.Comment);
        (Subservice, Reason, Offer, Compensating, CompensatingUntil) = (draft.Subservice, draft.Reason, draft.Offer, draft.Compensating, draft.CompensatingUntil);
        (SavedAt, SavedBy) = (at, by);
    }
}
