namespace Governance.Web.Features.Questionnaires;

/// <summary>The two ways to look at a questionnaire.</summary>
public enum QuestionnaireView
{
    /// <summary>One question with its help beside it.</summary>
    Focus,
    /// <summary>A section, compact.</summary>
    List,
}
