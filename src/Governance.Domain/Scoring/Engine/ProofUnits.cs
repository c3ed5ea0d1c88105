using System.Numerics;

namespace Governance.Domain.Scoring.Engine;

/// <summary>The unit in which every product strength × coverage × step of some rules, and every need, is a whole number.</summary>
internal sealed class ProofUnits
{
    public ProofUnits(ScoreRules rules)
    {
        var strength = rules.Strengths.Max(row => row.Max(share => share.Scale));
        Decimals = Math.Max(strength + rules.Coverages.Max(share => share.Scale) + rules.ReducedStep.Scale, rules.Needs.Max(need => need.Scale));
        var needs = rules.Needs.Select(need => Exact<BigInteger>.Scaled(need, Decimals)).ToArray();
        Multiple = needs.Aggregate((a, b) => a / BigInteger.GreatestCommonDivisor(a, b) * b);
        Shares = [.. needs.Select(need => Multiple / need)];
    }

    /// <summary>The decimals of the unit.</summary>
    public int Decimals { get; }

    /// <summary>The least common multiple of the needs.</summary>
    public BigInteger Multiple { get; }

    /// <summary>What brings a need up to the multiple, by <see cref="Need"/>.</summary>
    public BigInteger[] Shares { get; }
}
