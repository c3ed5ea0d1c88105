using Governance.Domain.Vendors;

namespace Governance.Domain.Engagements;

/// <summary>A service of a vendor came into scope.</summary>
public sealed record EngagementOpened(string Reference, VendorId Vendor) : IEvent;
