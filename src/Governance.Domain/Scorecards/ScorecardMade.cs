using Governance.Domain.Assessments;

namespace Governance.Domain.Scorecards;

/// <summary>A scorecard was made and sealed.</summary>
public sealed record ScorecardMade(string Reference, AssessmentId Assessment, int Submission, string Sha256, UserId By) : IEvent;
