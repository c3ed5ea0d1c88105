using Governance.Domain.Assessments;
using Governance.Domain.Evidence;

namespace Governance.Web.Features.Assessments;

/// <summary>A vendor's own questionnaire that is offered instead, to be taken or not.</summary>
/// <param name="Assessment">The assessment.</param>
/// <param name="Vendor">The vendor's name.</param>
/// <param name="File">What is offered; null where nothing was.</param>
/// <param name="Form">What is said.</param>
public sealed record InsteadAnswerPage(Assessment Assessment, string Vendor, ReceivedEvidence? File, InsteadAnswerForm Form)
{
    /// <summary>Whether the file opens today.</summary>
    public bool Opens { get; init; }

    /// <summary>Whether the file opens on a day.</summary>
    public bool OpensOn(DateOnly today) => File?.OpensOn(today) is true;

    /// <summary>Whether it waits for an answer.</summary>
    public bool Waits => Assessment.Offer.Waits && Assessment.State is not (AssessmentState.Recalled or AssessmentState.Reviewed);
}
