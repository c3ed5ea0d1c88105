using Governance.Domain.Assessments;
using Governance.Domain.Scoring;

namespace Governance.Domain.Reviews;

/// <summary>A question was judged.</summary>
public sealed record QuestionDetermined(AssessmentId Assessment, string Question, int Submission, DeterminationStatus Status, UserId By) : IEvent;
