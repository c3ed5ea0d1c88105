namespace Governance.Web.Features.Decisions;

/// <summary>One page of decisions, the latest first.</summary>
/// <param name="Rows">The rows.</param>
/// <param name="Next">Where the next page begins; null on the last.</param>
public sealed record DecisionsPage(IReadOnlyList<DecisionRow> Rows, string? Next);
