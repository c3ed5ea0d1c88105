namespace Governance.Web.Features.Findings;

/// <summary>A page of findings.</summary>
public sealed record FindingsPage(IReadOnlyList<FindingRow> Rows, string? Next, FindingFilter State, DateOnly Today);
