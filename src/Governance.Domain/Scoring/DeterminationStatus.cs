namespace Governance.Domain.Scoring;

/// <summary>The assessor's judgement of one question.</summary>
public enum DeterminationStatus
{
    /// <summary>As claimed, and the claim is full.</summary>
    Satisfied,

    /// <summary>Earns the smaller of the partial credit and the claim.</summary>
    Partial,

    /// <summary>Earns 0.</summary>
    NotSatisfied,
}
