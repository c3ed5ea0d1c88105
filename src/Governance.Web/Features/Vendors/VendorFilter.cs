using Governance.Data.Vendors;
using Governance.Domain;
using Governance.Domain.Scoring;

namespace Governance.Web.Features.Vendors;

/// <summary>What the address asks of the register; <paramref name="Sort"/> is a column, with a hyphen before it downwards.</summary>
public sealed record VendorFilter(string? Q = null, RiskTier? Tier = null, Guid? Owner = null, VendorState? State = null, string? Sort = null, string? After = null, string? Before = null)
{
    /// <summary>Whether the tier leads the order; otherwise the name does.</summary>
    public bool ByTier => Sort is "tier" or "-tier";

    /// <summary>Whether the order runs downwards.</summary>
    public bool Downwards => Sort?.StartsWith('-') ?? false;

    /// <summary>Whether anything is left out.</summary>
    public bool Narrows => !string.IsNullOrWhiteSpace(Q) || Tier is not null || Owner is not null || State is not null;

    /// <summary>The same as a question to the register.</summary>
    public VendorListing Listing(VendorKey? key, bool up, DateTimeOffset now) => new(Q, Tier, Owner is { } owner ? new UserId(owner) : null, State, ByTier, up, key, now);
}
