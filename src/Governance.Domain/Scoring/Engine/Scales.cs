using System.Numerics;

namespace Governance.Domain.Scoring.Engine;

/// <summary>The powers of ten that make every weight, credit and proof of an input whole, so that sums are sums of integers over one denominator.</summary>
internal readonly struct Scales
{
    private const int DigitsOf64Bits = 18;

    private Scales(int weight, int credit, ScoreRules rules, bool fit64Bits) =>
        (Weight, Credit, Proof, Needs, Fit64Bits) = (weight, credit, rules.Units.Decimals, rules.Units.Multiple, fit64Bits);

    /// <summary>The decimals of the weights.</summary>
    public int Weight { get; }

    /// <summary>The decimals of the credits.</summary>
    public int Credit { get; }

    /// <summary>The decimals of strength × coverage × step, and of the needs.</summary>
    public int Proof { get; }

    /// <summary>The least common multiple of the needs, counted in units of proof.</summary>
    public BigInteger Needs { get; }

    /// <summary>Whether no sum can go beyond 64 bits, as for any questionnaire of this world.</summary>
    public bool Fit64Bits { get; }

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
        var digits = Digits(heaviest) + weight + credit + Digits((decimal)rules.Units.Multiple) + Digits(questions.Length);
        return new(weight, credit, rules, digits <= DigitsOf64Bits);
    }

    private static int Digits(decimal value)
    {
        var digits = 1;
        for (value = decimal.Truncate(value); value >= 10; value /= 10)
            digits++;
        return digits;
    }
}
