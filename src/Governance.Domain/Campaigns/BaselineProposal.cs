using Governance.Domain.Catalogs;
using Governance.Domain.Engagements;

namespace Governance.Domain.Campaigns;

/// <summary>A baseline that the scoping rules propose.</summary>
/// <param name="Baseline">The baseline.</param>
/// <param name="Engagements">For which engagements.</param>
/// <param name="Because">The reasons, one for each rule that fits any of them.</param>
public sealed record BaselineProposal(Baseline Baseline, IReadOnlyList<EngagementId> Engagements, IReadOnlyList<string> Because);
