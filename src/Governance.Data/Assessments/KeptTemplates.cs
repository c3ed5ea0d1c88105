using Governance.Data.Templates;
using Governance.Domain;
using Governance.Domain.Assessments;
using Governance.Domain.Questionnaires;

namespace Governance.Data.Assessments;

/// <summary>Freezes templates into what is sent and what stays.</summary>
public static class KeptTemplates
{
    /// <summary>Keeps both documents of a template, unless they are there. Refuses one that is not published.</summary>
    public static async Task<KeptTemplate> KeepTemplateAsync(this GovernanceDb db, TenantId buyer, string key, string version, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(db);
        var template = await db.SendableAsync(key, version, stop) ?? throw new Refused(AssessmentRefusals.TemplateNotPublished);
        var questionnaire = new StoredDocument(buyer, DocumentKind.Questionnaire, FrozenQuestionnaire.From(template).ToJson());
        await db.KeepAsync(buyer, questionnaire.Kind, questionnaire.Json, stop);
        var scoring = await db.KeepAsync(buyer, DocumentKind.ScoringKey, ScoringKey.From(template).ToJson(), stop);
        return new(template.Key, template.Version, template.Title, questionnaire.Hash, scoring, template.Questions().Count(), questionnaire);
    }
}
