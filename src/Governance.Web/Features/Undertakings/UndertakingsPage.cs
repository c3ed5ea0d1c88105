using Governance.Domain.Findings;

namespace Governance.Web.Features.Undertakings;

/// <summary>A page of what is owed, or of what was met.</summary>
public sealed record UndertakingsPage(IReadOnlyList<Undertaking> Rows, string? Next, bool Met, DateOnly Today);
