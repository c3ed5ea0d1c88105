namespace Governance.Domain.Campaigns;

/// <summary>What a scoping rule looks for; every member that is there has to be met, and none at all fits every engagement.</summary>
public sealed record ScopingTest
{
    /// <summary>The sensitivity of the data, at least.</summary>
    public int? Data { get; init; }
    /// <summary>The criticality of the service, at least.</summary>
    public int? Criticality { get; init; }
    /// <summary>The autonomy of the AI, at least.</summary>
    public int? Autonomy { get; init; }
    /// <summary>The capability tier of the model, at least.</summary>
    public int? Capability { get; init; }
    /// <summary>The reach of the integration, at least.</summary>
    public int? Reach { get; init; }
    /// <summary>The tier, this one or a closer one: 1, 2 or 3.</summary>
    public int? Tier { get; init; }
    /// <summary>Whether a critical or important function rests on it.</summary>
    public bool? CriticalFunction { get; init; }

    /// <summary>Whether an engagement meets all of it.</summary>
    public bool Fits(ScopedEngagement engagement)
    {
        ArgumentNullException.ThrowIfNull(engagement);
        var factors = engagement.Factors;
        return Reaches(factors.Data, Data) && Reaches(factors.Criticality, Criticality) && Reaches(factors.Autonomy, Autonomy)
            && Reaches(factors.Capability, Capability) && Reaches(factors.Reach, Reach)
            && (Tier is not { } tier || (int)engagement.Tier < tier)
            && (CriticalFunction is not { } critical || engagement.CriticalFunction == critical);
    }

    private static bool Reaches(int factor, int? least) => least is not { } wanted || factor >= wanted;
}
