using Governance.Domain.Committee;

namespace Governance.Data.Register;

/// <summary>A decision of the committee, and on which service.</summary>
public sealed record OutstandingDecision(CommitteeDecisionId Id, string Reference, Outcome Outcome, DateTimeOffset At, string Service);
