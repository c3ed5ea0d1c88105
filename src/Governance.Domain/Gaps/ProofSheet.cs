using Governance.Domain.Exchange.Contents;
using Governance.Domain.Reviews;
using Governance.Domain.Scores;
using Governance.Domain.Scoring;

namespace Governance.Domain.Gaps;

/// <summary>Which questions of an assessment are proven on a day, by the scorer itself: full credit by determination, and evidence that shows on that day all that the question takes.</summary>
public sealed class ProofSheet
{
    private static readonly ScoreRules Rules = ScoreRules.GovernanceScore1;
    private readonly AssessmentFacts facts;
    private readonly DateOnly on;
    private readonly Dictionary<string, QuestionScore> scores;

    private ProofSheet(AssessmentFacts facts, DateOnly on, Dictionary<string, QuestionScore> scores) => (this.facts, this.on, this.scores) = (facts, on, scores);

    /// <summary>Works it out.</summary>
    /// <param name="facts">What was submitted and judged.</param>
    /// <param name="on">The day on which proof has to hold.</param>
    /// <exception cref="ScoreRefused">The facts contradict each other.</exception>
    public static ProofSheet Of(AssessmentFacts facts, DateOnly on)
    {
        ArgumentNullException.ThrowIfNull(facts);
        var input = facts.ToScore(on);
        // as if every question were critical: of those the scorer says what they lack
        var asked = input with { Questions = [.. input.Questions.Select(question => question with { Critical = question.Weight > 0 })] };
        return new(facts, on, Scorer.Score(asked).Questions.ToDictionary(score => score.Question.Key, StringComparer.Ordinal));
    }

    /// <summary>Whether nothing is left to ask of a question: proven, or rightly left out. One without weight moves no figure and takes no proof, only a determination.</summary>
    public static bool IsProven(QuestionScore score, DeterminationStatus? determined)
    {
        ArgumentNullException.ThrowIfNull(score);
        return score.LeftOut || (determined is DeterminationStatus.Satisfied && (!score.Scored || (score.Earned == 1 && score.Best?.Value >= score.Needed)));
    }

    /// <summary>How many questions of a score are proven, or rightly left out.</summary>
    public static int Count(ScoreResult score)
    {
        ArgumentNullException.ThrowIfNull(score);
        var determined = score.Input.Determinations.ToDictionary(made => made.Question, made => (DeterminationStatus?)made.Status, StringComparer.Ordinal);
        return score.Questions.Count(question => IsProven(question, determined.GetValueOrDefault(question.Question.Key)));
    }

    /// <summary>Of one question. Refuses one that was not asked.</summary>
    public QuestionProof Of(string question)
    {
        if (!scores.TryGetValue(question, out var score)) throw new Refused(ReviewRefusals.NoSuchQuestion);
        var determined = facts.Determinations.GetValueOrDefault(question)?.Status;
        return IsProven(score, determined) ? new(IsProven: true, Proof(score)) : new(IsProven: false, Lack(score, determined));
    }

    private string Proof(QuestionScore score)
    {
        if (score.LeftOut) return score.State is AnswerState.Hidden ? "It did not apply with the answers given." : "It does not apply, and that was accepted.";
        return !score.Scored ? "Determined as satisfied; it moves no figure, so it takes no proof." : $"Proven by {File(score)}, valid until {Until(score):d MMMM yyyy}.";
    }

    private string Lack(QuestionScore score, DeterminationStatus? determined) => score.Hold?.Reason switch
    {
        HoldReason.Declined => "The vendor declined to answer it.",
        HoldReason.Unanswered => score.State is AnswerState.NotApplicable ? "It was said not to apply, and that was not accepted." : "It has no answer.",
        HoldReason.Failed or HoldReason.Partial => Short(score, determined),
        HoldReason.NoProof => "No accepted evidence shows it.",
        HoldReason.Weaker => $"{File(score)} shows less than it takes, which is {Needed(score)}.",
        HoldReason.OutOfScope => $"{Name(score, Strongest(score))} does not cover our scope, or did not test it.",
        HoldReason.Lapsed => $"{Name(score, Widest(score))} does not prove it on {on:d MMMM yyyy} any more; it counted in full until {Rules.FullUntil(Widest(score)):d MMMM yyyy}.",
        HoldReason.Undetermined or HoldReason.LimitedScope or null => determined is null ? "Nobody has determined it." : Short(score, determined),
    };

    private static string Short(QuestionScore score, DeterminationStatus? determined) => (determined, score.Finding, score.Adverse) switch
    {
        (DeterminationStatus.NotSatisfied, _, _) => "Determined as not satisfied.",
        (DeterminationStatus.Partial, _, _) => "Determined as partly satisfied.",
        (_, { } finding, _) => $"An open finding of severity {finding.Severity.ToString().ToLowerInvariant()} holds it.",
        (_, _, not null) => $"Accepted evidence of {score.Adverse.Dated:d MMMM yyyy} found against it.",
        _ => "The answer does not earn full credit.",
    };

    private string File(QuestionScore score) => Name(score, score.Best!.Value.Evidence);

    private string Name(QuestionScore score, ScoreEvidence evidence)
    {
        var question = score.Question.Key;
        var judged = facts.JudgementsFor(question).First(judgement => judgement.Verdict.ToScore(question, judgement.AcceptedOn) == evidence);
        SubmittedEvidence file = facts.Submission.Evidence.First(sent => sent.RevisionId == judged.RevisionId);
        return $"{file.FileName} ({Kind(evidence.Kind)})";
    }

    // what would prove it if it were younger: the best by value may be a younger file that never could
    private ScoreEvidence Widest(QuestionScore score) => Longest(score, evidence => Rules.StrengthOf(evidence) * evidence.Coverage >= score.Needed);

    // and what would prove it if it covered more
    private ScoreEvidence Strongest(QuestionScore score) => Longest(score, evidence => Rules.Strengths[(int)evidence.Basis][(int)evidence.Source] >= score.Needed);

    private ScoreEvidence Longest(QuestionScore score, Func<ScoreEvidence, bool> could)
    {
        var all = facts.JudgementsFor(score.Question.Key).Select(judgement => judgement.Verdict.ToScore(score.Question.Key, judgement.AcceptedOn))
            .Where(evidence => score.State is not AnswerState.Inherited || evidence.Subject is EvidenceSubject.Subservice);
        return all.Where(could).OrderByDescending(Rules.FullUntil).FirstOrDefault() ?? score.Best!.Value.Evidence;
    }

    // what counts less by its age may still be enough
    private DateOnly Until(QuestionScore score)
    {
        var (best, standing) = (score.Best!.Value, Rules.StandingOf(score.Best!.Value.Evidence, on));
        return best.Strength * best.Coverage * Rules.ReducedStep >= score.Needed ? standing.ReducedUntil : standing.FullUntil;
    }

    private static string Needed(QuestionScore score) => score.Question.Need switch
    {
        Need.Design => "proof of design",
        Need.InPlace => "proof that it is in place",
        Need.Operating => "proof that it worked over a period",
    };

    private static string Kind(EvidenceKind kind) => kind switch
    {
        EvidenceKind.Type2 => "report over a period",
        EvidenceKind.Type1 => "report at a date",
        EvidenceKind.Certificate => "certificate",
        EvidenceKind.Pentest => "penetration test",
        EvidenceKind.Policy => "policy or procedure",
        EvidenceKind.Configuration => "configuration or scan",
        EvidenceKind.Audit => "our own or pooled audit",
        EvidenceKind.Other => "another document",
    };
}
