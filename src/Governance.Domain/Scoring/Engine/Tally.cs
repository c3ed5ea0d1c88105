using System.Numerics;

namespace Governance.Domain.Scoring.Engine;

/// <summary>Sums over the questions of a scope, as whole numbers.</summary>
internal struct Tally<T> where T : struct, IBinaryInteger<T>
{
    /// <summary>Σ w</summary>
    public T Weight;

    /// <summary>Σ w over the questions answered or inherited.</summary>
    public T Covered;

    /// <summary>Σ w over the questions shown by someone other than the vendor.</summary>
    public T Assured;

    /// <summary>Σ w·c</summary>
    public T Claimed;

    /// <summary>Σ w·b·a, in units finer by the multiple of the needs.</summary>
    public T Proven;

    public readonly bool IsEmpty => T.IsZero(Weight);

    public void Add(in Tally<T> other)
    {
        Weight += other.Weight;
        Covered += other.Covered;
        Assured += other.Assured;
        Claimed += other.Claimed;
        Proven += other.Proven;
    }

    /// <summary>A share of the weight; null where there is none.</summary>
    public readonly Fraction? Share(T part) => IsEmpty ? null : new(Big(part), Big(Weight));

    /// <summary>A score from 0 to 100: part of the weight times a unit of credit; null where there is no weight.</summary>
    public readonly Fraction? Score(T part, BigInteger unit) => IsEmpty ? null : new(Big(part) * 100, Big(Weight) * unit);

    private static BigInteger Big(T value) => BigInteger.CreateChecked(value);
}
