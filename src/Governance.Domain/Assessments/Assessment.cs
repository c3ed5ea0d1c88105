using Governance.Domain.Engagements;
using Governance.Domain.Exchange.Contents;
using Governance.Domain.Gaps;
using Governance.Domain.Vendors;

namespace Governance.Domain.Assessments;

/// <summary>A buyer's assessment of one engagement with one questionnaire: from sending to the end of the review.</summary>
public sealed partial class Assessment : Aggregate
{
    /// <summary>Longest reason, in characters.</summary>
    public const int MaxReasonLength = 1000;
    /// <summary>Longest note to the vendor, in characters.</summary>
    public const int MaxNoteLength = 2000;

    private Assessment() { }

    private Assessment(TenantId tenant) : base(tenant) { }

    /// <summary>Its id; the vendor is told it.</summary>
    public AssessmentId Id { get; private set; }
    /// <summary>Reference within the organization, such as <c>ASM-2026-0042</c>.</summary>
    public string Reference { get; private set; } = "";
    /// <summary>Reference that the vendor sees, counted for this pair of organizations alone, such as <c>QNR-2026-0003</c>; empty where it sees nothing.</summary>
    public string SharedReference { get; private set; } = "";
    /// <summary>What is assessed.</summary>
    public EngagementId EngagementId { get; private set; }
    /// <summary>Whose service it is.</summary>
    public VendorId VendorId { get; private set; }
    /// <summary>The organization that answers; null where our own people answer, from what is public or from what the vendor offered.</summary>
    public TenantId? VendorOrganization { get; private set; }
    /// <summary>The service, as the vendor was told.</summary>
    public string Service { get; private set; } = "";
    /// <summary>Key of the template.</summary>
    public string TemplateKey { get; private set; } = "";
    /// <summary>Version of the template.</summary>
    public string TemplateVersion { get; private set; } = "";
    /// <summary>Name of the template.</summary>
    public string TemplateTitle { get; private set; } = "";
    /// <summary>How many questions were sent.</summary>
    public int Questions { get; private set; }
    /// <summary>The questionnaire as sent, among the stored documents.</summary>
    public string QuestionnaireHash { get; private set; } = "";
    /// <summary>The scoring key, among the stored documents; it never crosses.</summary>
    public string ScoringKeyHash { get; private set; } = "";
    /// <summary>Whether the vendor answers with a signed representation (tiers 1 and 2) or a confirmation (tier 3).</summary>
    public bool RequiresRepresentation { get; private set; }
    /// <summary>The assessment of the same engagement with the same template that was submitted last before it; null for the first.</summary>
    public AssessmentId? Follows { get; private set; }
    /// <summary>The reviewed assessment whose gaps it fills: it asks only what that one does not prove, and stands for nothing; null where it asks the whole.</summary>
    public AssessmentId? GapOf { get; private set; }
    /// <summary>Why it asks what it asks, among the stored documents; null where it asks the whole.</summary>
    public string? GapPlanHash { get; private set; }
    /// <summary>Words to the vendor.</summary>
    public string? Note { get; private set; }
    /// <summary>The last day to submit.</summary>
    public DateOnly DueOn { get; private set; }
    /// <summary>When it was sent, or begun here.</summary>
    public DateTimeOffset SentAt { get; private set; }
    /// <summary>Who did.</summary>
    public UserId SentBy { get; private set; }

    /// <summary>When the vendor last said something about whether it will answer.</summary>
    public DateTimeOffset? AcknowledgedAt { get; private set; }
    /// <summary>What it said.</summary>
    public AcknowledgementOutcome? Acknowledgement { get; private set; }
    /// <summary>Why it asked for time or declined.</summary>
    public string? AcknowledgementReason { get; private set; }
    /// <summary>The day it asked for.</summary>
    public DateOnly? AskedDueOn { get; private set; }
    /// <summary>The vendor's own completed questionnaire that it offers instead of answering.</summary>
    public InsteadOffer Offer { get; private set; } = InsteadOffer.None;
    /// <summary>When the due date was last moved, or a request for time refused.</summary>
    public DateTimeOffset? DueDateChangedAt { get; private set; }
    /// <summary>Who did.</summary>
    public UserId? DueDateChangedBy { get; private set; }
    /// <summary>Why.</summary>
    public string? DueDateReason { get; private set; }
    /// <summary>When it was taken back.</summary>
    public DateTimeOffset? RecalledAt { get; private set; }
    /// <summary>Who took it back.</summary>
    public UserId? RecalledBy { get; private set; }
    /// <summary>Why.</summary>
    public string? RecallReason { get; private set; }
    /// <summary>Number of the latest submission; 0 before the first.</summary>
    public int LatestSubmission { get; private set; }
    /// <summary>When that arrived.</summary>
    public DateTimeOffset? SubmittedAt { get; private set; }
    /// <summary>When questions were last returned to the vendor.</summary>
    public DateTimeOffset? ReturnedAt { get; private set; }
    /// <summary>When the review was closed.</summary>
    public DateTimeOffset? ReviewClosedAt { get; private set; }
    /// <summary>Who closed it.</summary>
    public UserId? ReviewClosedBy { get; private set; }

    /// <summary>Whether it is the assessor's own: answered here, no word of the vendor to our questions, and no answer crosses.</summary>
    public bool IsAssessorsOwn => VendorOrganization is null;

    /// <summary>What our own people answer it from; null where the vendor answers.</summary>
    public OwnSource? Own => !IsAssessorsOwn ? null : Offer.By is null ? OwnSource.PublicDocuments : OwnSource.OfferedQuestionnaire;

    /// <summary>Whether it asks only a part: it has no figure and no band, and stands for no engagement, vendor, scorecard or decision.</summary>
    public bool IsGap => GapOf is not null;

    /// <summary>Where it stands.</summary>
    public AssessmentState State => Standing.State;

    /// <summary>The facts from which its state follows.</summary>
    public AssessmentStanding Standing => new(IsAssessorsOwn, RecalledAt, ReviewClosedAt, LatestSubmission, Acknowledgement, AcknowledgedAt, DueDateChangedAt);

    /// <summary>Whether returned questions are with whoever answers.</summary>
    public bool WaitsForReturn => ReturnedAt > SubmittedAt;

    /// <summary>The rule that keeps a review under way from being closed now; null where none does.</summary>
    public Refusal? WhyNotClosed => !WaitsForReturn ? null : IsAssessorsOwn ? AssessmentRefusals.QuestionsAreOpenHere : AssessmentRefusals.QuestionsAreOut;

    /// <summary>Whether the vendor asked for time and has had no answer.</summary>
    public bool WaitsForTime => Standing.WaitsForTime;

    /// <summary>What it asks for on a day. The register of vendors says the same in its query; a test holds both together.</summary>
    public AssessmentUrgency UrgencyOn(DateOnly today) => State switch
    {
        AssessmentState.Recalled => AssessmentUrgency.Recalled,
        AssessmentState.Reviewed => AssessmentUrgency.Reviewed,
        AssessmentState.Declined => AssessmentUrgency.Declined,
        AssessmentState.Submitted => WaitsForReturn ? Late(today, AssessmentUrgency.Returned) : AssessmentUrgency.ToReview,
        AssessmentState.TimeAsked => Late(today, AssessmentUrgency.TimeAsked),
        AssessmentState.Accepted => Late(today, AssessmentUrgency.Accepted),
        AssessmentState.Sent => Late(today, AssessmentUrgency.Sent),
    };

    /// <summary>Sends a questionnaire about an engagement. Refuses while anything is missing, and a due date before today.</summary>
    /// <param name="buyer">The organization that sends.</param>
    /// <param name="candidate">The engagement.</param>
    /// <param name="terms">What is sent.</param>
    /// <param name="references">Ours, and the one that the vendor sees.</param>
    /// <param name="by">Who sends.</param>
    /// <param name="now">When.</param>
    public static Assessment Send(TenantId buyer, DispatchCandidate candidate, DispatchTerms terms, (string Own, string Shared) references, UserId by, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(candidate);
        ArgumentNullException.ThrowIfNull(terms);
        if (candidate.Missing() is [var missing, ..]) throw new Refused(missing);
        var assessment = About(buyer, candidate, terms, references.Own, by, now);
        var vendor = candidate.VendorOrganization!.Value;
        (assessment.SharedReference, assessment.VendorOrganization, assessment.RequiresRepresentation, assessment.Follows) = (references.Shared, vendor, candidate.RequiresRepresentation, candidate.Follows?.Id);
        assessment.Record(new AssessmentSent(candidate.EngagementId, vendor, terms.TemplateKey, terms.TemplateVersion, terms.QuestionnaireHash, terms.DueOn, by));
        if (terms.Gap is not { } gap) return assessment;
        (assessment.GapOf, assessment.GapPlanHash, assessment.Follows) = (gap.Of, gap.PlanHash, gap.Of);
        assessment.Record(new GapAsked(gap.Of, terms.Questions, gap.Whole - terms.Questions, gap.AskedAfterAll, by));
        return assessment;
    }

    /// <summary>Begins the assessor's own: our people answer from public documents. Refuses where the vendor can be asked, while anything is missing, and a due date before today.</summary>
    /// <param name="buyer">The organization that assesses.</param>
    /// <param name="candidate">The engagement.</param>
    /// <param name="terms">What is answered; without words to the vendor, which reads none.</param>
    /// <param name="reference">What people will call it.</param>
    /// <param name="by">Who begins.</param>
    /// <param name="now">When.</param>
    public static Assessment Begin(TenantId buyer, DispatchCandidate candidate, DispatchTerms terms, string reference, UserId by, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(candidate);
        ArgumentNullException.ThrowIfNull(terms);
        if (candidate.MissingHere() is [var missing, ..]) throw new Refused(missing);
        var assessment = About(buyer, candidate, terms, reference, by, now);
        assessment.Record(new AssessmentBegun(candidate.EngagementId, terms.TemplateKey, terms.TemplateVersion, terms.QuestionnaireHash, terms.DueOn, by));
        return assessment;
    }

    /// <summary>Notes what the vendor said. Refuses after recall, and once the review is closed.</summary>
    public void Acknowledge(AcknowledgementOutcome outcome, DateOnly? askedDueOn, string? reason, DateTimeOffset at)
    {
        MustBeOpen();
        (Acknowledgement, AcknowledgedAt, AcknowledgementReason, AskedDueOn) = (outcome, at, reason, askedDueOn);
        Record(new AssessmentAcknowledged(outcome, askedDueOn));
    }

    /// <summary>Moves the due date, or, with the date it has, refuses the time that was asked for. Refuses dates before today and an absent reason.</summary>
    public void ChangeDueDate(DateOnly dueOn, string reason, UserId by, DateTimeOffset now)
    {
        MustBeOpen();
        if (Acknowledgement is AcknowledgementOutcome.Declined) throw new Refused(AssessmentRefusals.Declined);
        if (dueOn == DueOn && !WaitsForTime) throw new Refused(AssessmentRefusals.SameDueDate);
        if (dueOn != DueOn) DueDates.MustHold(dueOn, now);
        (var before, DueDateReason, DueOn, DueDateChangedAt, DueDateChangedBy) = (DueOn, Given(reason), dueOn, now, by);
        Record(new AssessmentDueDateChanged(before, dueOn, by));
    }

    /// <summary>Takes the questionnaire back. Refuses a second time, after the review, and without a reason.</summary>
    public void Recall(string reason, UserId by, DateTimeOffset now)
    {
        MustBeOpen();
        (RecallReason, RecalledAt, RecalledBy) = (Given(reason), now, by);
        Record(new AssessmentRecalled(by));
    }

    /// <summary>Notes that a submission arrived; it opens the review.</summary>
    public void TakeSubmission(int number, DateTimeOffset at)
    {
        MustBeOpen();
        (LatestSubmission, SubmittedAt) = (number, at);
        Record(new SubmissionArrived(number));
    }

    /// <summary>Returns questions to the vendor, due anew. Refuses where nothing can be reviewed, while others are out, and a day before today.</summary>
    public void Return(int questions, DateOnly dueOn, UserId by, DateTimeOffset now)
    {
        MustBeUnderReview();
        if (WaitsForReturn) throw new Refused(AssessmentRefusals.AlreadyReturned);
        if (questions == 0) throw new Refused(AssessmentRefusals.NothingToReturn);
        DueDates.MustHold(dueOn, now);
        (DueOn, ReturnedAt) = (dueOn, now);
        Record(new AssessmentReturned(questions, dueOn, by));
    }

    /// <summary>Refuses unless our own people may answer now: it is the assessor's own, and not handed in, or returned since.</summary>
    public void MustBeAnsweredHere()
    {
        MustBeOpen();
        if (!IsAssessorsOwn) throw new Refused(AssessmentRefusals.VendorAnswers);
        if (LatestSubmission > 0 && !WaitsForReturn) throw new Refused(AssessmentRefusals.HandedIn);
    }

    /// <summary>Refuses unless a submission lies there to be judged.</summary>
    public void MustBeUnderReview()
    {
        MustBeOpen();
        if (LatestSubmission == 0) throw new Refused(AssessmentRefusals.NothingSubmitted);
    }

    /// <summary>Closes the review. Refuses before the first submission, after recall, a second time, and while questions are with the vendor.</summary>
    public void CloseReview(UserId by, DateTimeOffset now)
    {
        MustBeUnderReview();
        if (WhyNotClosed is { } rule) throw new Refused(rule);
        (ReviewClosedAt, ReviewClosedBy) = (now, by);
        Record(new AssessmentReviewClosed(LatestSubmission, by));
    }

    private static Assessment About(TenantId buyer, DispatchCandidate candidate, DispatchTerms terms, string reference, UserId by, DateTimeOffset now)
    {
        DueDates.MustHold(terms.DueOn, now);
        if (terms.Note?.Length > MaxNoteLength) throw new Refused(AssessmentRefusals.NoteTooLong);
        var assessment = new Assessment(buyer) { Id = new AssessmentId(Ids.New()), Reference = reference, SentAt = now, SentBy = by, EngagementId = candidate.EngagementId, VendorId = candidate.VendorId, Service = candidate.Service };
        assessment.Take(terms);
        return assessment;
    }

    private void Take(DispatchTerms terms)
    {
        (TemplateKey, TemplateVersion, TemplateTitle, Questions) = (terms.TemplateKey, terms.TemplateVersion, terms.TemplateTitle, terms.Questions);
        (QuestionnaireHash, ScoringKeyHash, DueOn) = (terms.QuestionnaireHash, terms.ScoringKeyHash, terms.DueOn);
        Note = string.IsNullOrWhiteSpace(terms.Note) ? null : terms.Note.Trim();
    }

    private AssessmentUrgency Late(DateOnly today, AssessmentUrgency otherwise) => Offer.Waits ? AssessmentUrgency.Offered : DueOn < today ? AssessmentUrgency.Overdue : otherwise;

    private void MustBeOpen()
    {
        if (RecalledAt is not null) throw new Refused(AssessmentRefusals.Recalled);
        if (ReviewClosedAt is not null) throw new Refused(AssessmentRefusals.ReviewClosed);
    }

    private static string Given(string reason) =>
        string.IsNullOrWhiteSpace(reason) || reason.Trim().Length > MaxReasonLength ? throw new Refused(AssessmentRefusals.ReasonMissing) : reason.Trim();
}
