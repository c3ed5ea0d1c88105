using System.Globalization;
using System.Numerics;

namespace Governance.Domain.Scoring;

/// <summary>An exact fraction. Only writing it rounds.</summary>
public readonly struct Fraction : IEquatable<Fraction>, IComparable<Fraction>
{
    private readonly BigInteger _denominator; // 0 in the default value, which is 0/1

    /// <summary>A fraction; the denominator is above 0.</summary>
    public Fraction(BigInteger numerator, BigInteger denominator)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(denominator);
        Numerator = numerator;
        _denominator = denominator;
    }

    /// <summary>Above the line; not reduced.</summary>
    public BigInteger Numerator { get; }

    /// <summary>Below the line, above 0; not reduced.</summary>
    public BigInteger Denominator => _denominator.IsZero ? BigInteger.One : _denominator;

    /// <summary>The exact value of a decimal.</summary>
    public static Fraction Of(decimal value)
    {
        var digits = new BigInteger(value);
        var denominator = BigInteger.One;
        if (value.Scale > 0)
        {
            Span<int> bits = stackalloc int[4];
            decimal.GetBits(value, bits);
            digits = new BigInteger(new decimal(bits[0], bits[1], bits[2], value < 0, scale: 0));
            denominator = BigInteger.Pow(10, value.Scale);
        }
        return new(digits, denominator);
    }

    /// <summary>The value rounded half away from zero to so many decimals (0 to 15).</summary>
    public decimal Rounded(int decimals)
    {
        var scaled = BigInteger.Abs(Numerator) * BigInteger.Pow(10, decimals);
        var rounded = ((scaled * 2) + Denominator) / (Denominator * 2);
        var value = (decimal)rounded / (decimal)BigInteger.Pow(10, decimals);
        return Numerator.Sign < 0 ? -value : value;
    }

    /// <summary>The whole part, for display: 59.96 shows as 59.</summary>
    public int Truncated => (int)BigInteger.Divide(Numerator, Denominator);

    /// <summary>The same value in lowest terms.</summary>
    public Fraction Reduced()
    {
        var divisor = BigInteger.GreatestCommonDivisor(Numerator, Denominator);
        return new(Numerator / divisor, Denominator / divisor);
    }

    /// <inheritdoc />
    public int CompareTo(Fraction other) => (Numerator * other.Denominator).CompareTo(other.Numerator * Denominator);

    /// <inheritdoc />
    public bool Equals(Fraction other) => CompareTo(other) == 0;

    /// <inheritdoc />
    public override bool Equals(object? obj) => obj is Fraction other && Equals(other);

    /// <inheritdoc />
    public override int GetHashCode()
    {
        var reduced = Reduced();
        return HashCode.Combine(reduced.Numerator, reduced.Denominator);
    }

    /// <inheritdoc />
    public override string ToString() => Rounded(6).ToString(CultureInfo.InvariantCulture);

    /// <summary>Sum.</summary>
    public static Fraction operator +(Fraction a, Fraction b) => new((a.Numerator * b.Denominator) + (b.Numerator * a.Denominator), a.Denominator * b.Denominator);

    /// <summary>Difference.</summary>
    public static Fraction operator -(Fraction a, Fraction b) => new((a.Numerator * b.Denominator) - (b.Numerator * a.Denominator), a.Denominator * b.Denominator);

    /// <summary>Product.</summary>
    public static Fraction operator *(Fraction a, Fraction b) => new(a.Numerator * b.Numerator, a.Denominator * b.Denominator);

    /// <summary>Quotient.</summary>
    /// <exception cref="DivideByZeroException">The divisor is 0.</exception>
    public static Fraction operator /(Fraction a, Fraction b) => b.Numerator.Sign switch
    {
        0 => throw new DivideByZeroException(),
        < 0 => new(-a.Numerator * b.Denominator, a.Denominator * -b.Numerator),
        _ => new(a.Numerator * b.Denominator, a.Denominator * b.Numerator),
    };

    /// <summary>Equal in value.</summary>
    public static bool operator ==(Fraction a, Fraction b) => a.Equals(b);

    /// <summary>Different in value.</summary>
    public static bool operator !=(Fraction a, Fraction b) => !a.Equals(b);

    /// <summary>Smaller.</summary>
    public static bool operator <(Fraction a, Fraction b) => a.CompareTo(b) < 0;

    /// <summary>Greater.</summary>
    public static bool operator >(Fraction a, Fraction b) => a.CompareTo(b) > 0;

    /// <summary>Smaller or equal.</summary>
    public static bool operator <=(Fraction a, Fraction b) => a.CompareTo(b) <= 0;

    /// <summary>Greater or equal.</summary>
    public static bool operator >=(Fraction a, Fraction b) => a.CompareTo(b) >= 0;
}
