using Governance.Domain.Assessments;
using Governance.Domain.Evidence;
using Governance.Domain.Scoring;

namespace Governance.Domain.Reviews;

/// <summary>A file was judged for the questions that it serves.</summary>
public sealed record EvidenceJudged(AssessmentId Assessment, EvidenceRevisionId Revision, EvidenceKind Kind, EvidenceBasis Basis, EvidenceSource Source, EvidenceResult Result, int Questions, UserId By) : IEvent;
