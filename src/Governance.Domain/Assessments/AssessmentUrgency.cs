namespace Governance.Domain.Assessments;

/// <summary>
/// What an assessment asks for, from the most urgent down: what is late, what lies with the vendor again, what waits for us, what the
/// vendor is at, and what is over. Of several assessments the first of these stands for all of them. A questionnaire that was declined
/// comes before a reviewed one until it is taken back.
/// </summary>
public enum AssessmentUrgency
{
    /// <summary>It lies with the vendor, and its day has passed.</summary>
    Overdue,
    /// <summary>Questions lie with the vendor again.</summary>
    Returned,
    /// <summary>The vendor asks for more time, and waits for our answer.</summary>
    TimeAsked,
    /// <summary>The vendor offers its own completed questionnaire instead, and waits for our answer; no day passes meanwhile.</summary>
    Offered,
    /// <summary>Submitted; the review is ours.</summary>
    ToReview,
    /// <summary>Sent; the vendor has not said anything yet.</summary>
    Sent,
    /// <summary>It is being answered: by the vendor, which said so, or by our own people.</summary>
    Accepted,
    /// <summary>The vendor will not answer, and nobody has taken it back.</summary>
    Declined,
    /// <summary>The review is closed.</summary>
    Reviewed,
    /// <summary>Taken back.</summary>
    Recalled,
}
