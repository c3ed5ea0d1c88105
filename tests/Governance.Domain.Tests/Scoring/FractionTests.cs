using Governance.Domain.Scoring;
using Shouldly;
using Xunit;

namespace Governance.Domain.Tests.Scoring;

public sealed class FractionTests
{
    [Theory]
    [InlineData(200, 3, "66.666667")]
    [InlineData(1, 2000000, "0.000001")]
    [InlineData(-1, 2000000, "-0.000001")]
    [InlineData(1, 2000001, "0")]
    [InlineData(75, 1, "75")]
    public void Rounding_is_half_away_from_zero(int numerator, int denominator, string rounded) =>
        new Fraction(numerator, denominator).ToString().ShouldBe(rounded);

    [Fact]
    public void Equal_values_are_equal_whatever_their_terms()
    {
        new Fraction(2, 4).ShouldBe(Fraction.Of(0.50m));
        new Fraction(2, 4).GetHashCode().ShouldBe(Fraction.Of(0.5m).GetHashCode());
        (new Fraction(1, 3) < new Fraction(2, 5)).ShouldBeTrue();
        default(Fraction).ShouldBe(Fraction.Of(0));
    }

    [Fact]
    public void A_decimal_is_taken_exactly() =>
        Fraction.Of(-79228162514264337593.543950335m).ShouldBe(new(System.Numerics.BigInteger.Parse("-79228162514264337593543950335", System.Globalization.CultureInfo.InvariantCulture), 1_000_000_000));

    [Fact]
    public void A_quotient_keeps_its_sign_above_the_line()
    {
        (Fraction.Of(1) / Fraction.Of(-4)).ShouldBe(Fraction.Of(-0.25m));
        Should.Throw<DivideByZeroException>(() => Fraction.Of(1) / Fraction.Of(0));
        Should.Throw<ArgumentOutOfRangeException>(() => new Fraction(1, 0));
    }
}
