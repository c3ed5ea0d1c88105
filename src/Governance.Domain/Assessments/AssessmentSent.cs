using Governance.Domain.Engagements;

namespace Governance.Domain.Assessments;

/// <summary>A questionnaire went out to a vendor.</summary>
public sealed record AssessmentSent(EngagementId EngagementId, TenantId VendorOrganization, string Template, string Version, string QuestionnaireHash, DateOnly DueOn, UserId By) : IEvent;
