namespace Governance.Domain.Scoring;

/// <summary>The factors of inherent risk, each from 1 to 5: sensitivity of the data, criticality of the service, autonomy of the AI, capability tier of the model, reach of the integration.</summary>
public sealed record RiskFactors(int Data, int Criticality, int Autonomy, int Capability, int Reach)
{
    /// <summary>The least that a factor can be.</summary>
    public const int Least = 1;

    /// <summary>The most that a factor can be.</summary>
    public const int Most = 5;
}
