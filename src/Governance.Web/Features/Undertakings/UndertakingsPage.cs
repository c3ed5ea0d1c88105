using Governance.Domain.Findings;

namespace Governance.Web.Features.Undertakings;

/// <summary>What is owed.</summary>
public sealed record UndertakingsPage(IReadOnlyList<Undertaking> Rows, DateOnly Today);
