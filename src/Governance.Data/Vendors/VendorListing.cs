using Governance.Domain;
using Governance.Domain.Scoring;

namespace Governance.Data.Vendors;

/// <summary>What is asked of the register of vendors.</summary>
/// <param name="Words">What must stand in name, legal name or reference, whatever the case.</param>
/// <param name="Tier">The tier.</param>
/// <param name="Owner">Who owns the relationship.</param>
/// <param name="State">Whether anybody answers.</param>
/// <param name="ByTier">Whether the tier leads the order; otherwise the name does.</param>
/// <param name="Up">Whether the order of reading runs upwards.</param>
/// <param name="Key">From where on; null for the beginning.</param>
/// <param name="Now">When it is asked.</param>
public sealed record VendorListing(string? Words, RiskTier? Tier, UserId? Owner, VendorState? State, bool ByTier, bool Up, VendorKey? Key, DateTimeOffset Now)
{
    /// <summary>The day, before which what is due is late.</summary>
    public DateOnly Today => DateOnly.FromDateTime(Now.UtcDateTime);
}
