namespace Governance.Domain.Scoring;

/// <summary>One piece of evidence and how much it proves: strength × coverage × step, each from 0 to 1.</summary>
public readonly record struct Proof(ScoreEvidence Evidence, decimal Strength, decimal Step)
{
    /// <summary>The share of the scope that it covers.</summary>
    public decimal Coverage => Evidence.Coverage;

    /// <summary>The product, exact.</summary>
    public decimal Value => Strength * Evidence.Coverage * Step;
}
