using Governance.Domain.Scoring;

namespace Governance.Web.Features.Obligations;

/// <summary>What the address asks of the list of obligations; <paramref name="Sort"/> is due or vendor, with a hyphen before it downwards.</summary>
/// <param name="State">Where they stand.</param>
/// <param name="Q">Words in vendor, title or reference.</param>
/// <param name="Vendor">Those about one vendor.</param>
/// <param name="Engagement">Those about one engagement.</param>
/// <param name="Severity">Those after findings of a severity.</param>
/// <param name="Owner">Those that one of us follows up.</param>
/// <param name="Basis">Those whose date a contract sets, or does not.</param>
/// <param name="Sort">The order; by due day where it says nothing.</param>
/// <param name="After">Where the page begins.</param>
public sealed record ObligationFilter(ObligationView State = ObligationView.Owed, string? Q = null, Guid? Vendor = null, Guid? Engagement = null, FindingSeverity? Severity = null, Guid? Owner = null, ObligationBasis? Basis = null, string? Sort = null, string? After = null)
{
    /// <summary>Whether the vendor's name leads the order; otherwise the due day does.</summary>
    public bool ByVendor => Sort is "vendor" or "-vendor";

    /// <summary>Whether the order runs downwards.</summary>
    public bool Downwards => Sort?.StartsWith('-') ?? false;

    /// <summary>Whether anything is left out beside the state.</summary>
    public bool Narrows => !string.IsNullOrWhiteSpace(Q) || Vendor is not null || Engagement is not null || Severity is not null || Owner is not null || Basis is not null;
}
