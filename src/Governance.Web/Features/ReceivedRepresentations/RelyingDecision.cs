using Governance.Domain.Committee;

namespace Governance.Web.Features.ReceivedRepresentations;

/// <summary>A decision that relied on a representation.</summary>
/// <param name="Id">The decision.</param>
/// <param name="Reference">What people call it.</param>
/// <param name="Outcome">How it was decided.</param>
/// <param name="At">When.</param>
public sealed record RelyingDecision(CommitteeDecisionId Id, string Reference, Outcome Outcome, DateTimeOffset At);
