namespace Governance.Domain.Templates;

/// <summary>Why no template can be made of a questionnaire of somebody else.</summary>
public static class QuestionnaireImportRefusals
{
    /// <summary>There is something to make.</summary>
    public static readonly Refusal NothingAsked = new("QuestionnaireAsksNothing", "No question was found, so there is nothing to make a template of. Say which sheet and column hold the questions.");
}
