using Governance.Domain.Scoring;

namespace Governance.Web.Features.Engagements;

/// <summary>The five factors as far as they are rated, and the function that the service supports.</summary>
public sealed record RatedFactors(int? Data = null, int? Criticality = null, int? Autonomy = null, int? Capability = null, int? Reach = null, Guid? FunctionId = null)
{
    /// <summary>All five, once each is rated from 1 to 5.</summary>
    public RiskFactors? Factors => Data is { } data && Criticality is { } criticality && Autonomy is { } autonomy && Capability is { } capability && Reach is { } reach
        && new RiskFactors(data, criticality, autonomy, capability, reach) is var factors && Domain.Engagements.InherentRating.IsOnScale(factors) ? factors : null;
}
