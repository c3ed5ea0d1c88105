using Governance.Domain.Assessments;
using Governance.Domain.Engagements;
using Governance.Domain.Scores;

namespace Governance.Data.Register;

/// <summary>An assessment on the page of its vendor or engagement, with its score where there is one.</summary>
public sealed record ScoredAssessment(Assessment Assessment, AssessmentScore? Score)
{
    /// <summary>The score that stands for an engagement: that of its latest reviewed assessment, and before any review that of the latest one; null without. A gap questionnaire stands for nothing.</summary>
    public static ScoredAssessment? StandsFor(EngagementId engagement, IEnumerable<ScoredAssessment> assessments) => assessments
        .Where(a => a.Score is not null && !a.Assessment.IsGap && a.Assessment.EngagementId == engagement)
        .OrderByDescending(a => a.Assessment.ReviewClosedAt is not null).ThenByDescending(a => a.Assessment.SentAt).FirstOrDefault();
}
