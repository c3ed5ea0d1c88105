using Governance.Data.Register;
using Governance.Domain.Contracts;
using Governance.Domain.Engagements;

namespace Governance.Web.Features.Engagements;

/// <summary>An engagement with everything that its page says.</summary>
public sealed record EngagementPage(Engagement Engagement, string Vendor, string? Owner, Function? Function, IReadOnlyList<string> Entities, IReadOnlyList<Contract> Contracts,
    IReadOnlyList<ScoredAssessment> Assessments, Outstanding Outstanding)
{
    /// <summary>The assessment whose score stands for it; null before any.</summary>
    public ScoredAssessment? Scored => ScoredAssessment.StandsFor(Engagement.Id, Assessments);

    /// <summary>The risk and why it is that.</summary>
    public InherentRating Rating => InherentRating.Of(Engagement.Factors, Engagement.CriticalFunction);
}
