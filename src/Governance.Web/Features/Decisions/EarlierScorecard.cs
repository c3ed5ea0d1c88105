using Governance.Domain.Committee;
using Governance.Domain.Scorecards;

namespace Governance.Web.Features.Decisions;

/// <summary>What a committee had before it last time.</summary>
/// <param name="Scorecard">The scorecard.</param>
/// <param name="Decision">Reference of the latest decision that relied on it; null for none.</param>
/// <param name="Outcome">How it was decided.</param>
/// <param name="DecidedAt">When.</param>
public sealed record EarlierScorecard(Scorecard Scorecard, string? Decision, Outcome? Outcome, DateTimeOffset? DecidedAt);
