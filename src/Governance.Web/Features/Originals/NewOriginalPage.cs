using Governance.Domain.Questionnaires;

namespace Governance.Web.Features.Originals;

/// <summary>Asking for a buyer's file.</summary>
/// <param name="Questionnaire">The questionnaire whose answers go into it.</param>
/// <param name="Form">What was chosen.</param>
public sealed record NewOriginalPage(Questionnaire Questionnaire, OriginalForm Form);
