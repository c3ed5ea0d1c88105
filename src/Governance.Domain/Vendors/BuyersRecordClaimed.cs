namespace Governance.Domain.Vendors;

/// <summary>A vendor organization claimed the record that a buyer keeps of it.</summary>
public sealed record BuyersRecordClaimed(TenantId Buyer, string Domain) : IEvent;
