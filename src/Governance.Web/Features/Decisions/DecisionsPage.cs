using Governance.Web.Lists;

namespace Governance.Web.Features.Decisions;

/// <summary>What is asked of the committee, and one page of what it decided.</summary>
/// <param name="Asked">What is asked, the longest first; null on later pages of what was decided, and where the address leaves any out.</param>
/// <param name="Today">The day.</param>
/// <param name="Rows">What was decided, the latest first.</param>
/// <param name="Next">Where its next page begins; null on the last.</param>
/// <param name="Narrows">Whether the address leaves any out.</param>
public sealed record DecisionsPage(ListPage<AskedRow>? Asked, DateOnly Today, IReadOnlyList<DecisionRow> Rows, string? Next, bool Narrows);
