namespace Governance.Domain.Scoring;

/// <summary>Why a band is held.</summary>
public enum HoldReason
{
    /// <summary>A critical question was declined.</summary>
    Declined,

    /// <summary>A critical question was not answered, or left out without acceptance.</summary>
    Unanswered,

    /// <summary>A critical question earns nothing.</summary>
    Failed,

    /// <summary>A critical question earns part.</summary>
    Partial,

    /// <summary>No evidence counts.</summary>
    NoProof,

    /// <summary>The evidence is of a weaker kind than needed.</summary>
    Weaker,

    /// <summary>The evidence does not cover the scope, or did not test it.</summary>
    OutOfScope,

    /// <summary>The evidence is too old, or something happened since.</summary>
    Lapsed,

    /// <summary>A critical question without a credit table has not been determined yet.</summary>
    Undetermined,

    /// <summary>Too much of the scored weight was left out.</summary>
    LimitedScope,
}
