using Governance.Domain.Vendors;

namespace Governance.Data.Vendors;

/// <summary>A vendor with the rank of its tier, which a database can compare: 1 to 3, and 4 without a tier.</summary>
internal sealed class RankedVendor
{
    /// <summary>The vendor.</summary>
    public required Vendor Vendor { get; init; }

    /// <summary>The rank.</summary>
    public required int Rank { get; init; }
}
