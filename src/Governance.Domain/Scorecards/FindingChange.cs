using Governance.Domain.Findings;

namespace Governance.Domain.Scorecards;

/// <summary>A finding that was raised, verified or closed since.</summary>
/// <param name="Now">In the later scorecard.</param>
/// <param name="Then">Where it stood in the earlier one; null where it was not there yet.</param>
public sealed record FindingChange(ScorecardFinding Now, FindingState? Then);
