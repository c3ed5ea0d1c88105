using Governance.Domain.Gaps;

namespace Governance.Domain.Assessments;

/// <summary>What is sent, and by when it is due: the same for every engagement of one act.</summary>
/// <param name="TemplateKey">Key of the template.</param>
/// <param name="TemplateVersion">Its version.</param>
/// <param name="TemplateTitle">Its name.</param>
/// <param name="QuestionnaireHash">Under which the questionnaire is kept.</param>
/// <param name="ScoringKeyHash">Under which the scoring key is kept.</param>
/// <param name="Questions">How many questions it has.</param>
/// <param name="DueOn">The last day to submit.</param>
/// <param name="Note">Words to the vendor.</param>
/// <param name="Gap">Where it asks only what an earlier assessment does not prove: which, and why; null where it asks the whole.</param>
public sealed record DispatchTerms(
    string TemplateKey, string TemplateVersion, string TemplateTitle, string QuestionnaireHash, string ScoringKeyHash, int Questions, DateOnly DueOn, string? Note, GapTerms? Gap = null);
