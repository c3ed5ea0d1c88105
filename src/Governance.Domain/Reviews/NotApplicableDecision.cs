using Governance.Domain.Assessments;
using Governance.Domain.Questionnaires;
using Governance.Domain.Scoring;

namespace Governance.Domain.Reviews;

/// <summary>A reviewer accepts that a question does not apply. A critical question takes two persons.</summary>
public sealed class NotApplicableDecision : Aggregate, IAppendOnly
{
    private NotApplicableDecision() { }

    private NotApplicableDecision(TenantId tenant) : base(tenant) { }

    /// <summary>Its id.</summary>
    public NotApplicableDecisionId Id { get; private set; }
    /// <summary>The assessment.</summary>
    public AssessmentId AssessmentId { get; private set; }
    /// <summary>Key of the question.</summary>
    public string Question { get; private set; } = "";
    /// <summary>Number of the submission.</summary>
    public int Submission { get; private set; }
    /// <summary>Who accepts.</summary>
    public UserId By { get; private set; }
    /// <summary>When.</summary>
    public DateTimeOffset At { get; private set; }

    /// <summary>Accepts. Refuses where the vendor does not say so, and a second time by the same person.</summary>
    public static NotApplicableDecision Accept(ReceivedAnswer answer, IEnumerable<NotApplicableDecision> before, UserId by, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(answer);
        if (answer.State is not AnswerState.NotApplicable) throw new Refused(ReviewRefusals.NotSaidNotApplicable);
        if (before.Any(d => d.By == by && d.Submission == answer.Number)) throw new Refused(ReviewRefusals.AlreadyAccepted);
        var decision = Of(answer, by, now);
        decision.Record(new NotApplicableAccepted(answer.AssessmentId, answer.Question, answer.Number, by));
        return decision;
    }

    /// <summary>Carries it over to a later submission whose answer is the same.</summary>
    public static NotApplicableDecision Carry(NotApplicableDecision before, ReceivedAnswer answer, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(answer);
        var carried = Of(answer, before.By, now);
        carried.Record(new NotApplicableAccepted(answer.AssessmentId, answer.Question, answer.Number, before.By));
        return carried;
    }

    private static NotApplicableDecision Of(ReceivedAnswer answer, UserId by, DateTimeOffset now) => new(answer.TenantId)
    {
        Id = new(Ids.New()),
        AssessmentId = answer.AssessmentId,
        Question = answer.Question,
        Submission = answer.Number,
        By = by,
        At = now,
    };

    /// <summary>How many persons it takes.</summary>
    public static int PersonsFor(KeyedQuestion question)
    {
        ArgumentNullException.ThrowIfNull(question);
        return question.Critical ? 2 : 1;
    }
}
