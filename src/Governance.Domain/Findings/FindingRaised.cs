using Governance.Domain.Assessments;
using Governance.Domain.Scoring;

namespace Governance.Domain.Findings;

/// <summary>A finding was raised.</summary>
public sealed record FindingRaised(string Reference, AssessmentId Assessment, string Question, FindingSeverity Severity, UserId By) : IEvent;
