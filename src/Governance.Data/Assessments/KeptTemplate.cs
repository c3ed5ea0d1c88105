using Governance.Domain.Assessments;

namespace Governance.Data.Assessments;

/// <summary>A template as it goes out, kept in two documents: what is sent, and how it is scored.</summary>
/// <param name="Key">Its key.</param>
/// <param name="Version">Its version.</param>
/// <param name="Title">Its name.</param>
/// <param name="QuestionnaireHash">Under which the questionnaire is kept.</param>
/// <param name="ScoringKeyHash">Under which the scoring key is kept; it never crosses.</param>
/// <param name="Questions">How many questions it has.</param>
/// <param name="Questionnaire">The questionnaire's text, as it goes along.</param>
public sealed record KeptTemplate(string Key, string Version, string Title, string QuestionnaireHash, string ScoringKeyHash, int Questions, StoredDocument Questionnaire)
{
    /// <summary>What is sent, by when, with which words to the vendor.</summary>
    public DispatchTerms On(DateOnly dueOn, string? note) => new(Key, Version, Title, QuestionnaireHash, ScoringKeyHash, Questions, dueOn, note);
}
