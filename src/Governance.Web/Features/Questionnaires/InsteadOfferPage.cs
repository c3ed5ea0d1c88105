using Governance.Data.Questionnaires;
using Governance.Domain.Questionnaires;
using Governance.Web.Access;
using Governance.Web.Look;
using Governance.Web.Look.Forms;

namespace Governance.Web.Features.Questionnaires;

/// <summary>Offering a questionnaire of our own instead of answers.</summary>
/// <param name="Questionnaire">What is asked.</param>
/// <param name="Documents">What can be offered.</param>
/// <param name="Form">What is said.</param>
public sealed record InsteadOfferPage(Questionnaire Questionnaire, IReadOnlyList<InsteadDocument> Documents, InsteadOfferForm Form)
{
    /// <summary>The documents to choose from.</summary>
    public IReadOnlyList<Choice> Choices => [.. Documents.Select(d => new Choice(d.File.Value.ToString(), $"{d.Title} ({d.FileName}, {d.Label.Word()}, added on {d.StoredAt:d MMM yyyy})"))];

    /// <summary>Why nothing can be offered now; null where something can.</summary>
    public string? WhyNot =>
        Questionnaire.State is QuestionnaireState.Offered ? QuestionnaireRefusals.Offered.Sentence
        : Questionnaire.State is QuestionnaireState.Replaced ? QuestionnaireRefusals.OfferAccepted.Sentence
        : Questionnaire.OfferOutcome is not null ? QuestionnaireRefusals.OwnAskedFor.Sentence
        : Questionnaire.State is QuestionnaireState.Recalled ? QuestionnaireRefusals.Recalled.Sentence
        : Questionnaire.State is QuestionnaireState.Declined ? QuestionnaireRefusals.Declined.Sentence
        : Questionnaire.SubmittedCount > 0 ? QuestionnaireRefusals.AlreadySubmitted.Sentence
        : null;
}
