namespace Governance.Web.Features.Assessments;

/// <summary>Which assessments a list shows.</summary>
public enum AssessmentFilter
{
    /// <summary>All of them.</summary>
    All,
    /// <summary>The vendor has something to do.</summary>
    WithVendor,
    /// <summary>Our own people have something to answer, from public documents or from what the vendor offered.</summary>
    WithUs,
    /// <summary>A request for time waits for us.</summary>
    TimeAsked,
    /// <summary>The vendor's own questionnaire, offered instead, waits for us.</summary>
    Offered,
    /// <summary>Submitted, the review is open, and no question is back with the vendor.</summary>
    ToReview,
    /// <summary>Reviewed, declined or recalled.</summary>
    Closed,
}
