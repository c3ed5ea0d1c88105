namespace Governance.Web.Features.Obligations;

/// <summary>A page of obligations.</summary>
public sealed record ObligationsPage(IReadOnlyList<ObligationRow> Rows, string? Next, bool Met, DateOnly Today);
