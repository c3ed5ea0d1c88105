using Governance.Domain.Scoring;

namespace Governance.Web.Features.Engagements;

/// <summary>What the address asks of the list of engagements.</summary>
public sealed record EngagementFilter(string? Q = null, RiskTier? Tier = null, Guid? Vendor = null, string? After = null)
{
    /// <summary>Whether anything is left out.</summary>
    public bool Narrows => !string.IsNullOrWhiteSpace(Q) || Tier is not null || Vendor is not null;
}
