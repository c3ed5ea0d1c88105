using Governance.Domain.Assessments;

namespace Governance.Domain.Reviews;

/// <summary>An earlier judgement holds for a later submission, because the answer is the same.</summary>
public sealed record DeterminationCarried(AssessmentId Assessment, string Question, int Submission, DeterminationId From) : IEvent;
