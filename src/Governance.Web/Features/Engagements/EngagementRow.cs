using Governance.Domain.Engagements;

namespace Governance.Web.Features.Engagements;

/// <summary>An engagement in the list.</summary>
public sealed record EngagementRow(Engagement Engagement, string Vendor, string? Function, string? Owner);
