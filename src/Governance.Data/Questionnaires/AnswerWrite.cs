using Governance.Domain;
using Governance.Domain.Audit;
using Governance.Domain.Catalogs;
using Governance.Domain.Questionnaires;

namespace Governance.Data.Questionnaires;

/// <summary>An answer on its way into the database. It fits its question: that is the Domain's, and was looked at before.</summary>
/// <param name="Tenant">The vendor.</param>
/// <param name="Questionnaire">The questionnaire.</param>
/// <param name="Question">The question.</param>
/// <param name="Edit">What is said; of the whole answer, or of its value alone.</param>
/// <param name="Seen">The version that the person saw; null where there was no answer.</param>
/// <param name="By">Who.</param>
/// <param name="At">When.</param>
public sealed record AnswerWrite(TenantId Tenant, QuestionnaireId Questionnaire, FrozenQuestion Question, AnswerEdit Edit, int? Seen, UserId By, DateTimeOffset At)
{
    /// <summary>The value as it is kept; null where nothing was entered.</summary>
    public string? Value => Edit.Draft.Value is { } value && !value.IsEmpty() ? DocumentJson.Write(value) : null;

    /// <summary>What the audit will say.</summary>
    public AuditEntry Entry() => new(Tenant, At, By, nameof(AnswerSaved), $"{nameof(Answer)} {Questionnaire.Value} {Question.Key}",
        ContentJson.Write(new AnswerSaved(Questionnaire, Question.Key, Edit.Draft.State, By)));
}
