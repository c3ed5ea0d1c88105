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
        var questionnaire = FrozenQuestionnaire.From(template).ToJson();
        var hash = await db.KeepAsync(buyer, DocumentKind.Questionnaire, questionnaire, stop);
        var scoring = await db.KeepAsync(buyer, DocumentKind.ScoringKey, ScoringKey.From(template).ToJson(), stop);
        return new(template.Key, template.Version, template.Title, hash, scoring, template.Questions().Count(), questionnaire);
    }
}
