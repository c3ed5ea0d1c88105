using Governance.Domain.Assessments;

namespace Governance.Domain.Committee;

/// <summary>The first line recommended a decision.</summary>
public sealed record DecisionRecommended(AssessmentId Assessment, Outcome Outcome, UserId By) : IEvent;
