using Governance.Domain.Questionnaires;

namespace Governance.Data.Questionnaires;

/// <summary>An answer of the vendor to the same question of the same questionnaire, which another buyer sent.</summary>
/// <param name="QuestionnaireId">Its questionnaire.</param>
/// <param name="BuyerName">Who sent that.</param>
/// <param name="Reference">Its reference.</param>
/// <param name="Answer">The answer.</param>
public sealed record SameQuestion(QuestionnaireId QuestionnaireId, string BuyerName, string Reference, Answer Answer);
