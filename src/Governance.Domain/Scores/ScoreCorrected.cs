using Governance.Domain.Assessments;

namespace Governance.Domain.Scores;

/// <summary>The score that was kept of an assessment did not follow from its rows, and was put right.</summary>
/// <param name="Assessment">The assessment.</param>
/// <param name="AsOf">The day for which it was kept.</param>
/// <param name="Proven">What was kept as proven, 0 to 100.</param>
/// <param name="Followed">What followed from the rows.</param>
public sealed record ScoreCorrected(AssessmentId Assessment, DateOnly AsOf, decimal? Proven, decimal? Followed) : IEvent;
