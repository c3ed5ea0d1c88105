using Governance.Domain.Assessments;
using Governance.Domain.Scorecards;

namespace Governance.Domain.Committee;

/// <summary>A committee decided, relying on a scorecard.</summary>
public sealed record CommitteeDecided(string Reference, AssessmentId Assessment, Outcome Outcome, ScorecardId Scorecard, int Submission, int Conditions, UserId By) : IEvent;
