using Governance.Data.Questionnaires;
using Governance.Domain.Questionnaires;

namespace Governance.Web.Features.Questionnaires;

/// <summary>A questionnaire as it was received, with everything that was answered so far.</summary>
/// <param name="Reference">The reference that both sides see.</param>
/// <param name="Buyer">Who asks.</param>
/// <param name="Service">The service in question.</param>
/// <param name="DueOn">The last day to submit.</param>
/// <param name="Sha256">Hash of the questionnaire in canonical form.</param>
/// <param name="Questionnaire">The questionnaire.</param>
/// <param name="Answers">The answers, in the order of the questions.</param>
internal sealed record AnswerCopy(string Reference, string Buyer, string Service, DateOnly DueOn, string Sha256, FrozenQuestionnaire Questionnaire, IReadOnlyList<CopiedAnswer> Answers)
{
    /// <summary>The copy of what lies open.</summary>
    public static AnswerCopy Of(OpenQuestionnaire open)
    {
        var questionnaire = open.Questionnaire;
        return new(questionnaire.Reference, questionnaire.BuyerName, questionnaire.Service, questionnaire.DueOn, questionnaire.QuestionnaireHash, open.Sheet.Document,
            [.. open.Sheet.Document.Questions().Select(question => open.Sheet.Of(question)).OfType<Answer>().Select(answer => Of(open, answer))]);
    }

    private static CopiedAnswer Of(OpenQuestionnaire open, Answer answer) => new(answer.Question, answer.Draft, answer.SavedAt, open.Names.GetValueOrDefault(answer.SavedBy, "a colleague"),
        [.. open.Documents[answer.Question].Select(document => new CopiedAttachment(document.Title, document.Label))]);
}
