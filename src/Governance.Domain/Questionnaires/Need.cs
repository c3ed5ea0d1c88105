namespace Governance.Domain.Questionnaires;

/// <summary>The kind of proof that it takes to believe an answer wholly.</summary>
public enum Need
{
    /// <summary>A policy is the proof.</summary>
    Design,
    /// <summary>Shown at a date.</summary>
    InPlace,
    /// <summary>Shown over a period.</summary>
    Operating,
}
