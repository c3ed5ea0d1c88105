using Governance.Domain.Assessments;

namespace Governance.Domain.Gaps;

/// <summary>What a gap questionnaire is sent with, beside what every questionnaire is.</summary>
/// <param name="Of">The assessment whose gaps it fills.</param>
/// <param name="PlanHash">Under which the plan is kept.</param>
/// <param name="Whole">How many questions that assessment asked.</param>
/// <param name="AskedAfterAll">How many are asked although they need not be.</param>
public sealed record GapTerms(AssessmentId Of, string PlanHash, int Whole, int AskedAfterAll);
