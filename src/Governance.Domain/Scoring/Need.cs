namespace Governance.Domain.Scoring;

/// <summary>The kind of proof that a question takes.</summary>
public enum Need
{
    /// <summary>A policy is the proof.</summary>
    Design,

    /// <summary>Shown at a date.</summary>
    InPlace,

    /// <summary>Shown over a period.</summary>
    Operating,
}
