using Governance.Domain.Assessments;
using Governance.Domain.Gaps;
using Governance.Domain.Scoring;

namespace Governance.Domain.Scores;

/// <summary>
/// The score of an assessment as of a day, kept beside it so that lists read no answers. It follows from other rows and can be made again.
/// Each night makes it again, after the review is closed as before: evidence ages whoever looks (decision 0028). What a committee relied on
/// does not move; the scorecard keeps it.
/// </summary>
public sealed class AssessmentScore : ITenantOwned
{
    private const int Decimals = 6;

    private AssessmentScore() { }

    /// <summary>A row to keep a score in.</summary>
    public AssessmentScore(TenantId tenant, AssessmentId assessment, OwnSource? own = null)
    {
        TenantId = tenant;
        AssessmentId = assessment;
        Own = own;
    }

    /// <inheritdoc />
    public TenantId TenantId { get; private set; }
    /// <summary>The assessment.</summary>
    public AssessmentId AssessmentId { get; private set; }
    /// <summary>What the assessor's own answers that it rests on were taken from, which is said beside it wherever it is shown; null where the vendor answered.</summary>
    public OwnSource? Own { get; private set; }
    /// <summary>Number of the submission that was scored.</summary>
    public int Submission { get; private set; }
    /// <summary>The day for which it holds; evidence ages after it.</summary>
    public DateOnly AsOf { get; private set; }
    /// <summary>What the vendor claims, 0 to 100; null where nothing is scored.</summary>
    public decimal? Claimed { get; private set; }
    /// <summary>What is proven, 0 to 100; null where nothing is scored.</summary>
    public decimal? Proven { get; private set; }
    /// <summary>The band by the number alone.</summary>
    public Band? BandByScore { get; private set; }
    /// <summary>The band with what holds it.</summary>
    public Band? Band { get; private set; }
    /// <summary>How many critical questions hold the band where it is.</summary>
    public int Holds { get; private set; }
    /// <summary>Share of weight answered or inherited, 0 to 1.</summary>
    public decimal? Coverage { get; private set; }
    /// <summary>Share of weight that somebody else than the vendor has shown, 0 to 1.</summary>
    public decimal? AssuredShare { get; private set; }
    /// <summary>Share of the scored weight left out, 0 to 1.</summary>
    public decimal LeftOut { get; private set; }
    /// <summary>Whether so much was left out that the band is held.</summary>
    public bool LimitedScope { get; private set; }
    /// <summary>Residual risk of the engagement, 1 to 5.</summary>
    public int? ResidualRisk { get; private set; }
    /// <summary>How many questions are decided.</summary>
    public int Decided { get; private set; }
    /// <summary>How many questions there are.</summary>
    public int Questions { get; private set; }
    /// <summary>Of a gap questionnaire, which has none of the figures, how many questions are proven or rightly left out; null where the whole is asked.</summary>
    public int? ProvenQuestions { get; private set; }
    /// <summary>How often it was worked out.</summary>
    public int Revision { get; private set; }

    /// <summary>Works the score out from the facts.</summary>
    /// <exception cref="ScoreRefused">The facts contradict each other.</exception>
    public ScoreResult Keep(AssessmentFacts facts, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return Keep(Scorer.Score(facts.ToScore(asOf)), facts.Submission.Number, facts.Key.Questions.Count(q => facts.IsDecided(q.Key)), facts.Assessment.IsGap);
    }

    /// <summary>Works the score out from the facts.</summary>
    /// <exception cref="ScoreRefused">The facts contradict each other.</exception>
    public ScoreResult Keep(ScoreFacts facts, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return Keep(Scorer.Score(facts.ToScore(asOf)), facts.Submission, facts.Decided, facts.IsGap);
    }

    /// <summary>Whether another row keeps the same figures for the same day.</summary>
    public bool SaysTheSameAs(AssessmentScore other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Figures.Equals(other.Figures);
    }

    private (int, DateOnly, (decimal?, decimal?, Band?, Band?, int), (decimal?, decimal?, decimal, bool), int?, (int, int, int?)) Figures =>
        (Submission, AsOf, (Claimed, Proven, BandByScore, Band, Holds), (Coverage, AssuredShare, LeftOut, LimitedScope), ResidualRisk, (Decided, Questions, ProvenQuestions));

    private ScoreResult Keep(ScoreResult result, int submission, int decided, bool gap)
    {
        (Submission, AsOf, Questions, Decided) = (submission, result.Input.AsOf, result.Questions.Length, decided);
        if (gap) ProvenQuestions = ProofSheet.Count(result);
        else Figure(result);
        Revision++;
        return result;
    }

    private void Figure(ScoreResult result)
    {
        (Claimed, Proven) = (result.Claimed?.Rounded(Decimals), result.Proven?.Rounded(Decimals));
        (BandByScore, Band, Holds) = (result.BandByScore, result.Band, result.Holding.Count(hold => hold.Question is not null));
        (Coverage, AssuredShare) = (result.Coverage?.Rounded(Decimals), result.AssuredShare?.Rounded(Decimals));
        (LeftOut, LimitedScope) = (result.LeftOut.Rounded(Decimals), result.LimitedScope);
        ResidualRisk = result.Risk?.Residual;
    }
}
