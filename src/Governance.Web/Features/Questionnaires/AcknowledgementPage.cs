using Governance.Domain.Questionnaires;

namespace Governance.Web.Features.Questionnaires;

/// <summary>The cover of a questionnaire: who asks for what, and what was said to them.</summary>
public sealed record AcknowledgementPage(Questionnaire Questionnaire, FrozenQuestionnaire Document, AcknowledgementForm Form)
{
    /// <summary>The questionnaire that it follows; null for none.</summary>
    public Questionnaire? Former { get; init; }

    /// <summary>Whether anything can still be said.</summary>
    public bool IsOpen => Questionnaire.State is QuestionnaireState.Received or QuestionnaireState.TimeAsked or QuestionnaireState.Accepted;
}
