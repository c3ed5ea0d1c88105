namespace Governance.Web.Features.Undertakings;

/// <summary>A page of what is owed, or of what was met.</summary>
public sealed record UndertakingsPage(IReadOnlyList<UndertakingRow> Rows, string? Next, UndertakingFilter Filter, DateOnly Today);
