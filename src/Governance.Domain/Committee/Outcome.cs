namespace Governance.Domain.Committee;

/// <summary>How a committee can decide on an engagement.</summary>
public enum Outcome
{
    /// <summary>It goes ahead.</summary>
    Approve,
    /// <summary>It goes ahead, and conditions are met by their dates.</summary>
    ApproveWithConditions,
    /// <summary>It is tried in a small scope, under conditions.</summary>
    ConditionalPilot,
    /// <summary>It stops for now.</summary>
    Suspend,
    /// <summary>It does not go ahead.</summary>
    Reject,
}
