using System.Numerics;

namespace Governance.Domain.Scoring.Engine;

/// <summary>The powers of ten that make every weight and credit of an input whole, so that sums are sums of integers over one denominator.</summary>
internal readonly struct Scales
{
    private const int Int128Digits = 38;

    private Scales(int weight, int credit, BigInteger needs, bool fitInt128) =>
        (Weight, Credit, Needs, FitInt128) = (weight, credit, needs, fitInt128);

    /// <summary>The decimals of the weights.</summary>
    public int Weight { get; }

    /// <summary>The decimals of the credits.</summary>
    public int Credit { get; }

    /// <summary>The least common multiple of the needs, counted in units of proof.</summary>
    public BigInteger Needs { get; }

    /// <summary>Whether no sum can go beyond 128 bits.</summary>
    public bool FitInt128 { get; }

    /// <summary>The decimals of strength × coverage × step.</summary>
    public const int Proof = 3 * ScoreRules.ShareDecimals;

    public static Scales Of(ReadOnlySpan<QuestionScore> questions, ScoreRules rules)
    {
        int weight = 0, credit = 0;
        var heaviest = 0m;
        foreach (var question in questions)
        {
            weight = Math.Max(weight, question.Question.Weight.Scale);
            credit = Math.Max(credit, Math.Max(question.Credit.Scale, question.Earned.Scale));
            heaviest = Math.Max(heaviest, question.Question.Weight);
        }
        var needs = rules.Needs.Aggregate(BigInteger.One, (multiple, need) => Multiple(multiple, Exact<BigInteger>.Scaled(need, Proof)));
        var digits = Digits(heaviest) + weight + credit + Digits((decimal)needs) + Digits(questions.Length);
        return new(weight, credit, needs, digits < Int128Digits);
    }

    private static BigInteger Multiple(BigInteger a, BigInteger b) => a / BigInteger.GreatestCommonDivisor(a, b) * b;

    private static int Digits(decimal value)
    {
        var digits = 1;
        for (value = decimal.Truncate(value); value >= 10; value /= 10)
            digits++;
        return digits;
    }
}
