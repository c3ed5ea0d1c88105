using Governance.Domain.Scoring;

namespace Governance.Web.Features.Findings;

/// <summary>What the address asks of the list of findings; <paramref name="Sort"/> is raised, severity or due, with a hyphen before it downwards.</summary>
/// <param name="State">Where they stand.</param>
/// <param name="Q">Words in vendor, title, reference or question.</param>
/// <param name="Vendor">Those of one vendor.</param>
/// <param name="Engagement">Those of one engagement.</param>
/// <param name="Severity">Those of one severity.</param>
/// <param name="Owner">Those that one of us follows up.</param>
/// <param name="Sort">The order; the newest first where it says nothing.</param>
/// <param name="After">Where the page begins.</param>
public sealed record FindingFilter(FindingView State = FindingView.Open, string? Q = null, Guid? Vendor = null, Guid? Engagement = null, FindingSeverity? Severity = null, Guid? Owner = null, string? Sort = null, string? After = null)
{
    /// <summary>Whether anything is left out beside the state.</summary>
    public bool Narrows => !string.IsNullOrWhiteSpace(Q) || Vendor is not null || Engagement is not null || Severity is not null || Owner is not null;
}
