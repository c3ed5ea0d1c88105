using Governance.Domain.Engagements;

namespace Governance.Domain.Campaigns;

/// <summary>A questionnaire that the scoping rules propose.</summary>
/// <param name="Template">Key of the template.</param>
/// <param name="Engagements">For which engagements.</param>
/// <param name="Because">The reasons, one for each rule that fits.</param>
public sealed record ScopingProposal(string Template, IReadOnlyList<EngagementId> Engagements, IReadOnlyList<string> Because);
