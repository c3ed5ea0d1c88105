namespace Governance.Domain.Scoring;

/// <summary>One piece of evidence and how much it proves: strength × coverage × step, each from 0 to 1.</summary>
public readonly record struct Proof(ScoreEvidence Evidence, decimal Strength, decimal Coverage, decimal Step)
{
    /// <summary>The product, exact.</summary>
    public decimal Value => Strength * Coverage * Step;
}
