using Governance.Domain.Scoring;

namespace Governance.Web.Features.Assessments;

/// <summary>An engagement to choose.</summary>
public sealed record EngagementChoice(Guid Id, string Reference, string Service, string Vendor, RiskTier Tier);
