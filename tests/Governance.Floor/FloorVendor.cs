namespace Governance.Floor;

/// <summary>A row of the list.</summary>
public sealed record FloorVendor(Guid Id, string Name, string Service, string Tier, string Status, decimal Claimed, decimal Proven, string Owner, DateOnly NextOn);
