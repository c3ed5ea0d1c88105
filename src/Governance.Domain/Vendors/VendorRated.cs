using Governance.Domain.Scoring;

namespace Governance.Domain.Vendors;

/// <summary>The tier of a vendor changed with its engagements.</summary>
public sealed record VendorRated(RiskTier? Tier) : IEvent;
