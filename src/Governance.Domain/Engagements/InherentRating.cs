using System.Globalization;
using Governance.Domain.Scoring;

namespace Governance.Domain.Engagements;

/// <summary>The inherent risk of an engagement, from 1 to 5, its tier, and the sentence that says why.</summary>
public sealed record InherentRating(int Inherent, RiskTier Tier, string Why)
{
    private static RiskRules Rules => ScoreRules.GovernanceScore1.Risk;

    /// <summary>Whether every factor is from 1 to 5.</summary>
    public static bool IsOnScale(RiskFactors factors) => Named(factors).All(f => f.Value is >= RiskFactors.Least and <= RiskFactors.Most);

    /// <summary>Works out the rating by the shipped scoring model; the factors are on the scale.</summary>
    public static InherentRating Of(RiskFactors factors, bool criticalFunction)
    {
        var inherent = EngagementRisk.Inherent(Rules, factors, criticalFunction);
        return new(inherent, EngagementRisk.Tier(Rules, inherent), Explain(factors, criticalFunction, inherent));
    }

    private static string Explain(RiskFactors factors, bool criticalFunction, int inherent)
    {
        var named = Named(factors);
        var highest = named.Max(f => f.Value);
        var leading = named.First(f => f.Value == highest);
        var second = named.Where(f => f != leading).MaxBy(f => f.Value);
        var alone = second.Value < highest - 1;
        var fromFactors = alone ? highest - 1 : highest;
        var why = alone
            ? string.Create(CultureInfo.InvariantCulture, $"{leading.Name} is {highest}, and no other factor comes within one of it, so it counts as {fromFactors}")
            : string.Create(CultureInfo.InvariantCulture, $"{leading.Name} is {highest}, and {second.Name[..1].ToLowerInvariant()}{second.Name[1..]} is {second.Value}, within one of it");
        return (criticalFunction, raised: inherent > fromFactors) switch
        {
            (true, true) => string.Create(CultureInfo.InvariantCulture, $"{why}; the function is critical or important, which makes it at least {inherent}."),
            (true, false) => $"{why}; the function is critical or important, which changes nothing here.",
            (false, _) => $"{why}.",
        };
    }

    private static (string Name, int Value)[] Named(RiskFactors factors) =>
    [
        ("Sensitivity of the data", factors.Data), ("Criticality of the service", factors.Criticality), ("Autonomy of the AI", factors.Autonomy),
        ("Capability of the model", factors.Capability), ("Reach of the integration", factors.Reach),
    ];
}
