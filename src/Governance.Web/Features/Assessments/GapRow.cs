using Governance.Domain.Assessments;

namespace Governance.Web.Features.Assessments;

/// <summary>A gap questionnaire, on the page of the assessment whose gaps it fills.</summary>
/// <param name="Assessment">The gap questionnaire.</param>
/// <param name="Proven">How many of its questions are proven or rightly left out, as last worked out; null before anything was submitted.</param>
public sealed record GapRow(Assessment Assessment, int? Proven);
