using Governance.Domain.Questionnaires;

namespace Governance.Web.Features.TemplateDrafts;

/// <summary>A draft as the vendor would see it, one section at a time; no section where there is none yet.</summary>
public sealed record DraftPreviewPage(Guid Draft, FrozenQuestionnaire Questionnaire, FrozenSection? Section);
