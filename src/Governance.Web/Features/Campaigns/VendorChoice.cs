using Governance.Domain.Scoring;

namespace Governance.Web.Features.Campaigns;

/// <summary>A vendor to choose.</summary>
public sealed record VendorChoice(Guid Id, string Reference, string Name, RiskTier? Tier, int Engagements);
