using Governance.Domain.Organizations;

namespace Governance.Domain.Vendors;

/// <summary>What a buyer writes down about a person at a vendor; out of hours means: may be called at night.</summary>
public sealed record ContactDescription(string? Name, EmailAddress? Email, string? Phone, string? Role, bool OutOfHours);
