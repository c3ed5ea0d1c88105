using Governance.Domain.Assessments;
using Governance.Domain.Evidence;
using Governance.Domain.Exchange;
using Governance.Domain.Exchange.Contents;

namespace Governance.Domain.Questionnaires;

/// <summary>A vendor's copy of a questionnaire that a buyer sent, and what was said about it. Answers are rows of their own.</summary>
public sealed partial class Questionnaire : Aggregate
{
    /// <summary>Longest reason, in characters.</summary>
    public const int MaxReasonLength = 1000;
    /// <summary>How far ahead of the day that holds more time can be asked for, in years.</summary>
    public const int MostYears = 2;

    private Questionnaire() { }

    private Questionnaire(TenantId tenant) : base(tenant) { }

    /// <summary>Its id.</summary>
    public QuestionnaireId Id { get; private set; }
    /// <summary>The buyer's assessment, as told; every transmittal about it names it.</summary>
    public AssessmentId AssessmentId { get; private set; }
    /// <summary>The organization that asks.</summary>
    public TenantId Buyer { get; private set; }
    /// <summary>Its name when it asked.</summary>
    public string BuyerName { get; private set; } = "";
    /// <summary>The buyer's legal entities that may rely on the answers.</summary>
    public IReadOnlyList<string> BuyerEntities { get; private set; } = [];
    /// <summary>The service in question.</summary>
    public string Service { get; private set; } = "";
    /// <summary>Reference that both sides see, such as <c>QNR-2026-0003</c>.</summary>
    public string Reference { get; private set; } = "";
    /// <summary>Name of the questionnaire.</summary>
    public string Title { get; private set; } = "";
    /// <summary>How many questions it has.</summary>
    public int Questions { get; private set; }
    /// <summary>The questionnaire, among the stored documents.</summary>
    public string QuestionnaireHash { get; private set; } = "";
    /// <summary>Whether a signed representation is asked for, or a named responder's confirmation.</summary>
    public bool RequiresRepresentation { get; private set; }
    /// <summary>The buyer's assessment that it follows: an earlier one of the same service with the same template; null for the first.</summary>
    public AssessmentId? Follows { get; private set; }
    /// <summary>How many questions that one asked, where this asks only those of it that were not proven; null where it asks the whole.</summary>
    public int? WholeQuestions { get; private set; }
    /// <summary>The buyer's words.</summary>
    public string? Note { get; private set; }
    /// <summary>The last day to submit.</summary>
    public DateOnly DueOn { get; private set; }
    /// <summary>When it arrived.</summary>
    public DateTimeOffset ReceivedAt { get; private set; }

    /// <summary>When it was accepted.</summary>
    public DateTimeOffset? AcceptedAt { get; private set; }
    /// <summary>Who accepted it.</summary>
    public UserId? AcceptedBy { get; private set; }
    /// <summary>When more time was last asked for.</summary>
    public DateTimeOffset? TimeAskedAt { get; private set; }
    /// <summary>Who asked.</summary>
    public UserId? TimeAskedBy { get; private set; }
    /// <summary>The day asked for.</summary>
    public DateOnly? AskedDueOn { get; private set; }
    /// <summary>Why more time was needed, or the questionnaire declined.</summary>
    public string? Reason { get; private set; }
    /// <summary>When it was declined.</summary>
    public DateTimeOffset? DeclinedAt { get; private set; }
    /// <summary>Who declined it.</summary>
    public UserId? DeclinedBy { get; private set; }
    /// <summary>When a questionnaire of our own was offered instead; null where none is, or it was withdrawn.</summary>
    public DateTimeOffset? OfferedAt { get; private set; }
    /// <summary>Who offered it.</summary>
    public UserId? OfferedBy { get; private set; }
    /// <summary>The document.</summary>
    public EvidenceId? OfferedDocument { get; private set; }
    /// <summary>Why it is offered.</summary>
    public string? OfferReason { get; private set; }
    /// <summary>Whether the buyer may take answers from it.</summary>
    public bool OfferMayTake { get; private set; }
    /// <summary>What the buyer said to it; null before.</summary>
    public OfferOutcome? OfferOutcome { get; private set; }
    /// <summary>Why the buyer asks for its own after all.</summary>
    public string? OfferAnswer { get; private set; }
    /// <summary>When the buyer last moved the date, or answered a request for time.</summary>
    public DateTimeOffset? DueDateChangedAt { get; private set; }
    /// <summary>The buyer's reason for that.</summary>
    public string? DueDateReason { get; private set; }
    /// <summary>When the buyer took it back.</summary>
    public DateTimeOffset? RecalledAt { get; private set; }
    /// <summary>The buyer's reason for that.</summary>
    public string? RecallReason { get; private set; }
    /// <summary>How often it was submitted.</summary>
    public int SubmittedCount { get; private set; }
    /// <summary>When it was last submitted.</summary>
    public DateTimeOffset? SubmittedAt { get; private set; }
    /// <summary>Keys of the questions that the buyer returned and that are open again; empty otherwise.</summary>
    public IReadOnlyList<string> ReturnedQuestions { get; private set; } = [];
    /// <summary>When they were returned.</summary>
    public DateTimeOffset? ReturnedAt { get; private set; }

    /// <summary>Whether the buyer owes an answer to a request for time.</summary>
    public bool WaitsForTime => TimeAskedAt is not null && !(DueDateChangedAt >= TimeAskedAt);

    /// <summary>Whether the buyer waits for answers: neither submitted nor ended, or returned.</summary>
    public bool IsWaitedFor => State is QuestionnaireState.Received or QuestionnaireState.TimeAsked or QuestionnaireState.Accepted or QuestionnaireState.Returned;

    /// <summary>Whether what was offered instead waits for the buyer.</summary>
    public bool OfferWaits => OfferedAt is not null && OfferOutcome is null;

    /// <summary>Where it stands.</summary>
    public QuestionnaireState State =>
        RecalledAt is not null ? QuestionnaireState.Recalled
        : DeclinedAt is not null ? QuestionnaireState.Declined
        : OfferOutcome is Assessments.OfferOutcome.Accepted ? QuestionnaireState.Replaced
        : OfferWaits ? QuestionnaireState.Offered
        : ReturnedQuestions.Count > 0 ? QuestionnaireState.Returned
        : SubmittedCount > 0 ? QuestionnaireState.Submitted
        : WaitsForTime ? QuestionnaireState.TimeAsked
        : AcceptedAt is not null ? QuestionnaireState.Accepted
        : QuestionnaireState.Received;

    /// <summary>Takes in what a buyer sent. The document was read from the content's text.</summary>
    public static Questionnaire Receive(Transmittal received, QuestionnaireSent sent, FrozenQuestionnaire document)
    {
        ArgumentNullException.ThrowIfNull(received);
        ArgumentNullException.ThrowIfNull(sent);
        ArgumentNullException.ThrowIfNull(document);
        var questionnaire = new Questionnaire(received.TenantId)
        {
            Id = new QuestionnaireId(received.Id.Value),
            AssessmentId = sent.AssessmentId,
            Buyer = received.Counterparty,
            BuyerName = sent.BuyerName,
            BuyerEntities = sent.BuyerEntities,
            Service = sent.Service,
            Reference = sent.Reference,
            Title = document.Title,
            Questions = document.Questions().Count(),
            QuestionnaireHash = sent.QuestionnaireHash,
            RequiresRepresentation = sent.RequiresRepresentation,
            Follows = sent.Follows,
            WholeQuestions = sent.WholeQuestions,
            Note = sent.Note,
            DueOn = sent.DueOn,
            ReceivedAt = received.At,
        };
        questionnaire.Record(new QuestionnaireReceived(received.Counterparty, sent.QuestionnaireHash, sent.DueOn));
        return questionnaire;
    }

    /// <summary>Says that it will be answered. Refuses a second time, and after it was declined or recalled.</summary>
    public void Accept(UserId by, DateTimeOffset now)
    {
        MustBeWanted();
        if (AcceptedAt is not null) throw new Refused(QuestionnaireRefusals.AlreadyAccepted);
        AcceptedAt = now;
        AcceptedBy = by;
        Record(new QuestionnaireAccepted(by));
    }

    /// <summary>Asks for a later date; work can begin meanwhile. Refuses an earlier one, one more than <see cref="MostYears"/> ahead, an absent reason, and after a submission.</summary>
    public void AskForTime(DateOnly dueOn, string reason, UserId by, DateTimeOffset now)
    {
        MustBeUnanswered();
        if (dueOn <= DueOn) throw new Refused(QuestionnaireRefusals.NotLater);
        if (dueOn > DueOn.AddYears(MostYears)) throw new Refused(QuestionnaireRefusals.TooFar);
        Reason = Given(reason);
        AskedDueOn = dueOn;
        TimeAskedAt = now;
        TimeAskedBy = by;
        AcceptedAt ??= now;
        AcceptedBy ??= by;
        Record(new MoreTimeAsked(dueOn, by));
    }

    /// <summary>Says that it will not be answered. Refuses an absent reason, and after a submission.</summary>
    public void Decline(string reason, UserId by, DateTimeOffset now)
    {
        MustBeUnanswered();
        Reason = Given(reason);
        DeclinedAt = now;
        DeclinedBy = by;
        Record(new QuestionnaireDeclined(by));
    }

    /// <summary>Offers a questionnaire of our own instead of answers. Refuses a second one while one waits, once the buyer asked for its own, an absent reason, and after a submission.</summary>
    public void Offer(Grant grant, string reason, bool mayTake, UserId by, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(grant);
        MustBeUnanswered();
        if (OfferOutcome is Assessments.OfferOutcome.Refused) throw new Refused(QuestionnaireRefusals.OwnAskedFor);
        OfferReason = Given(reason);
        (OfferedAt, OfferedBy, OfferedDocument, OfferMayTake) = (now, by, grant.EvidenceId, mayTake);
        Record(new OwnQuestionnaireOffered(grant.EvidenceId, mayTake, by));
    }

    /// <summary>Withdraws what was offered; it can be answered again. Refuses after recall, and where nothing waits for the buyer.</summary>
    public void WithdrawOffer(UserId by)
    {
        if (RecalledAt is not null) throw new Refused(QuestionnaireRefusals.Recalled);
        if (OfferOutcome is Assessments.OfferOutcome.Accepted) throw new Refused(QuestionnaireRefusals.OfferAccepted);
        if (!OfferWaits) throw new Refused(QuestionnaireRefusals.NothingOffered);
        OfferedAt = null;
        Record(new OwnQuestionnaireWithdrawn(by));
    }

    /// <summary>Takes in what the buyer says to what was offered.</summary>
    public void TakeOfferAnswer(InsteadAnswered answered)
    {
        ArgumentNullException.ThrowIfNull(answered);
        if (!OfferWaits) throw new InvalidOperationException("Nothing was offered instead.");
        (OfferOutcome, OfferAnswer) = (answered.Outcome, answered.Reason);
        Record(new OwnQuestionnaireAnswered(answered.Outcome));
    }

    /// <summary>Notes that answers of last time stand in it. Refuses unless it was accepted.</summary>
    internal void TakeOver(FormerSubmission former, int answers)
    {
        MustBeInHand();
        Record(new AnswersTakenOver(former.Questionnaire.Reference, former.Sha256, answers));
    }

    /// <summary>Takes in the buyer's date.</summary>
    public void MoveDueDate(DueDateChanged changed, DateTimeOffset at)
    {
        ArgumentNullException.ThrowIfNull(changed);
        var before = DueOn;
        DueOn = changed.DueOn;
        DueDateReason = changed.Reason;
        DueDateChangedAt = at;
        Record(new QuestionnaireDueDateMoved(before, DueOn));
    }

    /// <summary>Takes in that the buyer wants it no more.</summary>
    public void TakeBack(QuestionnaireRecalled recalled, DateTimeOffset at)
    {
        ArgumentNullException.ThrowIfNull(recalled);
        RecallReason = recalled.Reason;
        RecalledAt = at;
        Record(new QuestionnaireTakenBack(Buyer));
    }

    /// <summary>Refuses unless the answer to this question may be changed now: accepted, and not submitted or returned since.</summary>
    public void MustTakeAnswerTo(string question)
    {
        MustBeWanted();
        if (AcceptedAt is null) throw new Refused(QuestionnaireRefusals.NotAccepted);
        if (SubmittedCount > 0 && !ReturnedQuestions.Contains(question, StringComparer.Ordinal)) throw new Refused(QuestionnaireRefusals.NotReturned);
    }

    /// <summary>Submits; the number of the submission, from 1. Refuses before acceptance, and when everything is submitted.</summary>
    public int Submit(UserId by, DateTimeOffset now)
    {
        MustBeWanted();
        if (AcceptedAt is null) throw new Refused(QuestionnaireRefusals.NotAccepted);
        if (SubmittedCount > 0 && ReturnedQuestions.Count == 0) throw new Refused(QuestionnaireRefusals.NothingOpen);
        SubmittedCount++;
        SubmittedAt = now;
        ReturnedQuestions = [];
        Record(new QuestionnaireSubmitted(SubmittedCount, by));
        return SubmittedCount;
    }

    /// <summary>Takes in the questions that the buyer returned; they alone are open again.</summary>
    public void Reopen(IReadOnlyCollection<string> questions, DateOnly dueOn, DateTimeOffset at)
    {
        ReturnedQuestions = [.. questions.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        ReturnedAt = at;
        DueOn = dueOn;
        Record(new QuestionsReopened(ReturnedQuestions, dueOn));
    }

    /// <summary>Refuses unless there is work to share out: it was accepted, and is neither declined nor recalled.</summary>
    public void MustBeInHand()
    {
        MustBeWanted();
        if (AcceptedAt is null) throw new Refused(QuestionnaireRefusals.NotAccepted);
    }

    private void MustBeWanted()
    {
        if (RecalledAt is not null) throw new Refused(QuestionnaireRefusals.Recalled);
        if (DeclinedAt is not null) throw new Refused(QuestionnaireRefusals.Declined);
        if (OfferOutcome is Assessments.OfferOutcome.Accepted) throw new Refused(QuestionnaireRefusals.OfferAccepted);
        if (OfferWaits) throw new Refused(QuestionnaireRefusals.Offered);
    }

    private void MustBeUnanswered()
    {
        MustBeWanted();
        if (SubmittedCount > 0) throw new Refused(QuestionnaireRefusals.AlreadySubmitted);
    }

    private static string Given(string reason) =>
        string.IsNullOrWhiteSpace(reason) || reason.Trim().Length > MaxReasonLength ? throw new Refused(QuestionnaireRefusals.ReasonMissing) : reason.Trim();
}
