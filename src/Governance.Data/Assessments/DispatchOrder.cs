using Governance.Domain.Engagements;

namespace Governance.Data.Assessments;

/// <summary>What a person wants to send.</summary>
/// <param name="Engagements">About which engagements.</param>
/// <param name="TemplateKey">Key of a published template.</param>
/// <param name="TemplateVersion">Its version.</param>
/// <param name="DueOn">The last day to submit.</param>
/// <param name="Note">Words to the vendors; the same for all.</param>
public sealed record DispatchOrder(IReadOnlyCollection<EngagementId> Engagements, string TemplateKey, string TemplateVersion, DateOnly DueOn, string? Note);
