using Governance.Domain.Findings;

namespace Governance.Data.Demo;

/// <summary>What a decision asks for, of whom.</summary>
public sealed record DemoCondition(string Text, DateOnly DueOn, OwedBy OwedBy = OwedBy.Vendor, string? VendorOwner = null, string? Clause = null);
