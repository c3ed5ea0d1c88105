namespace Governance.Domain.Scoring;

/// <summary>What became of one question, exactly, so that a score can be taken apart.</summary>
public sealed record QuestionScore(ScoreQuestion Question, AnswerState State)
{
    /// <summary>Whether it moves figures: it has weight, and a credit table or a determination.</summary>
    public required bool Scored { get; init; }

    /// <summary>Whether it was left out: not applicable or hidden, and accepted so.</summary>
    public required bool LeftOut { get; init; }

    /// <summary>c: what the vendor claims, from 0 to 1.</summary>
    public decimal Credit { get; init; }

    /// <summary>b: what the determination, open findings and adverse results leave of it.</summary>
    public decimal Earned { get; init; }

    /// <summary>The strength that proof of this question takes.</summary>
    public decimal Needed { get; init; }

    /// <summary>The best of the accepted evidence; null where none counts. Its value may still be 0.</summary>
    public Proof? Best { get; init; }

    /// <summary>The gravest open finding that holds the question; null where none does.</summary>
    public ScoreFinding? Finding { get; init; }

    /// <summary>The gravest adverse result that holds the question; null where none does.</summary>
    public ScoreEvidence? Adverse { get; init; }

    /// <summary>Whether someone other than the vendor has shown it in place or operated.</summary>
    public bool Assured { get; init; }

    /// <summary>How it holds the bands of its section and of the whole; null where it does not.</summary>
    public Hold? Hold { get; init; }

    /// <summary>Whether the vendor answered it or inherits it.</summary>
    public bool Covered => State is AnswerState.Answered or AnswerState.Inherited;

    /// <summary>Whether it counts in the score of its section, its controls and the whole.</summary>
    public bool Counts => Scored && !LeftOut;

    /// <summary>a: the share of the need that the best evidence meets, from 0 to 1.</summary>
    public Fraction Assurance => Fraction.Of(Math.Min(Best?.Value ?? 0, Needed)) / Fraction.Of(Needed);

    /// <summary>p = b × a: what is proven, never above what is claimed.</summary>
    public Fraction Proven => Fraction.Of(Earned) * Assurance;
}
