using Governance.Domain.Assessments;
using Governance.Domain.Questionnaires;
using Governance.Domain.Scoring;

namespace Governance.Domain.Reviews;

/// <summary>A reviewer's judgement of one question. A later one supersedes it, and erases nothing.</summary>
public sealed class Determination : Aggregate, IAppendOnly
{
    /// <summary>Longest reason, in characters.</summary>
    public const int MaxReasonLength = 2000;

    private Determination() { }

    private Determination(TenantId tenant) : base(tenant) { }

    /// <summary>Its id.</summary>
    public DeterminationId Id { get; private set; }
    /// <summary>The assessment.</summary>
    public AssessmentId AssessmentId { get; private set; }
    /// <summary>Key of the question.</summary>
    public string Question { get; private set; } = "";
    /// <summary>Which determination of this question it is, from 1; two reviewers at once cannot both make the same.</summary>
    public int Ordinal { get; private set; }
    /// <summary>Number of the submission that was judged.</summary>
    public int Submission { get; private set; }
    /// <summary>The judgement.</summary>
    public DeterminationStatus Status { get; private set; }
    /// <summary>Why; always there below Satisfied.</summary>
    public string? Reason { get; private set; }
    /// <summary>Who judged.</summary>
    public UserId By { get; private set; }
    /// <summary>When.</summary>
    public DateTimeOffset At { get; private set; }
    /// <summary>The determination of an earlier submission that still holds because the answer did not change.</summary>
    public DeterminationId? CarriedFrom { get; private set; }

    /// <summary>The id under which the vendor knows it: that of the first, where it was carried.</summary>
    public DeterminationId Known => CarriedFrom ?? Id;

    /// <summary>Judges an answer. Refuses what is above the claim (the credit that the answer earns by its table), and a judgement below Satisfied without a reason.</summary>
    /// <param name="question">How the question is scored.</param>
    /// <param name="answer">What was submitted.</param>
    /// <param name="before">The latest determination of this question, if any.</param>
    /// <param name="status">The judgement.</param>
    /// <param name="reason">Why.</param>
    /// <param name="by">Who.</param>
    /// <param name="now">When.</param>
    public static Determination Make(KeyedQuestion question, ReceivedAnswer answer, Determination? before, DeterminationStatus status, string? reason, UserId by, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(answer);
        if (!Claim.Allows(question, answer, status)) throw new Refused(ReviewRefusals.AboveTheClaim);
        var why = reason?.Trim();
        if (why?.Length > MaxReasonLength || (status is not DeterminationStatus.Satisfied && string.IsNullOrEmpty(why))) throw new Refused(ReviewRefusals.ReasonMissing);
        var made = Of(answer, (before?.Ordinal ?? 0) + 1, status, string.IsNullOrEmpty(why) ? null : why, by, now);
        made.Record(new QuestionDetermined(answer.AssessmentId, answer.Question, answer.Number, status, by));
        return made;
    }

    /// <summary>Carries a determination over to a later submission whose answer is the same.</summary>
    public static Determination Carry(Determination before, ReceivedAnswer answer, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(answer);
        var carried = Of(answer, before.Ordinal + 1, before.Status, before.Reason, before.By, now);
        carried.CarriedFrom = before.CarriedFrom ?? before.Id;
        carried.Record(new DeterminationCarried(answer.AssessmentId, answer.Question, answer.Number, carried.CarriedFrom.Value));
        return carried;
    }

    private static Determination Of(ReceivedAnswer answer, int ordinal, DeterminationStatus status, string? reason, UserId by, DateTimeOffset now) => new(answer.TenantId)
    {
        Id = new(Ids.New()),
        AssessmentId = answer.AssessmentId,
        Question = answer.Question,
        Ordinal = ordinal,
        Submission = answer.Number,
        Status = status,
        Reason = reason,
        By = by,
        At = now,
    };
}
