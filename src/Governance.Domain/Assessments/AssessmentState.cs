namespace Governance.Domain.Assessments;

/// <summary>Where an assessment stands, as its facts say.</summary>
public enum AssessmentState
{
    /// <summary>Sent; the vendor has not said anything yet.</summary>
    Sent,
    /// <summary>The vendor asks for more time, and waits for an answer.</summary>
    TimeAsked,
    /// <summary>It is being answered: by the vendor, which said so, or by our own people.</summary>
    Accepted,
    /// <summary>The vendor will not answer.</summary>
    Declined,
    /// <summary>The buyer took it back.</summary>
    Recalled,
    /// <summary>The vendor has submitted; the review is open.</summary>
    Submitted,
    /// <summary>The review is closed.</summary>
    Reviewed,
}
