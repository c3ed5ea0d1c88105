using Governance.Domain.Committee;

namespace Governance.Domain.Findings;

/// <summary>An obligation was made from a condition of a decision.</summary>
public sealed record ConditionSet(string Reference, CommitteeDecisionId Decision, int Condition, OwedBy OwedBy, DateOnly DueOn, bool ByContract) : IEvent;
