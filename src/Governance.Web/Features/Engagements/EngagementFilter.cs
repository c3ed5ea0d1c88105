using Governance.Domain.Scoring;

namespace Governance.Web.Features.Engagements;

/// <summary>What the address asks of the list of engagements; <paramref name="Sort"/> is service, vendor or risk, with a hyphen before it downwards.</summary>
/// <param name="Q">Words in service, vendor or reference.</param>
/// <param name="Tier">Those of one tier.</param>
/// <param name="Vendor">Those of one vendor.</param>
/// <param name="Owner">Those that one of us answers for.</param>
/// <param name="Sort">The order; by service where it says nothing.</param>
/// <param name="After">Where the page begins.</param>
public sealed record EngagementFilter(string? Q = null, RiskTier? Tier = null, Guid? Vendor = null, Guid? Owner = null, string? Sort = null, string? After = null)
{
    /// <summary>Whether anything is left out.</summary>
    public bool Narrows => !string.IsNullOrWhiteSpace(Q) || Tier is not null || Vendor is not null || Owner is not null;
}
