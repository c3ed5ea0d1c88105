using Governance.Domain.Assessments;
using Governance.Domain.Engagements;
using Governance.Domain.Reviews;

namespace Governance.Data.Scores;

/// <summary>What there is once of each assessment: what was asked of whom, and the latest submission.</summary>
internal sealed record FactHead(Assessment Assessment, Engagement Engagement, string Questionnaire, string Key, ReceivedSubmission Submission);
