using Governance.Domain.Scorecards;

namespace Governance.Data.Scorecards;

/// <summary>What is given to whoever asks for a scorecard.</summary>
/// <param name="Scorecard">The scorecard.</param>
/// <param name="IsNew">Whether it was made now; else it was made earlier today, and nothing changed since.</param>
public sealed record OfferedScorecard(Scorecard Scorecard, bool IsNew);
