using Governance.Domain.Audit;

namespace Governance.Domain.Scorecards;

/// <summary>The names around a scorecard, and when it is made.</summary>
/// <param name="Reference">What people call it, such as SCR-2026-0042.</param>
/// <param name="Buyer">Who assesses.</param>
/// <param name="Vendor">Who is assessed.</param>
/// <param name="MadeBy">Who makes it.</param>
/// <param name="Now">When.</param>
/// <param name="Checkpoint">The latest checkpoint of the buyer's audit chain.</param>
public sealed record ScorecardSetting(string Reference, string Buyer, string Vendor, string MadeBy, DateTimeOffset Now, SealedCheckpoint? Checkpoint = null);
