using Governance.Domain.Assessments;

namespace Governance.Domain.Committee;

/// <summary>What the second line thinks of a recommendation.</summary>
public sealed class SecondOpinion : Aggregate, IAppendOnly
{
    private SecondOpinion() { }

    private SecondOpinion(TenantId tenant) : base(tenant) { }

    /// <summary>Its id.</summary>
    public SecondOpinionId Id { get; private set; }
    /// <summary>The assessment.</summary>
    public AssessmentId AssessmentId { get; private set; }
    /// <summary>The recommendation.</summary>
    public RecommendationId RecommendationId { get; private set; }
    /// <summary>Whether it agrees.</summary>
    public bool Agrees { get; private set; }
    /// <summary>Why.</summary>
    public string Reasons { get; private set; } = "";
    /// <summary>When.</summary>
    public DateTimeOffset At { get; private set; }
    /// <summary>Who.</summary>
    public UserId By { get; private set; }

    /// <summary>Gives an opinion on the latest recommendation. Refuses without one, without reasons, whoever recommended, and a second time by the same person.</summary>
    public static SecondOpinion Give(CommitteePaper paper, bool agrees, string? reasons, UserId by, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(paper);
        var recommendation = paper.Recommendation ?? throw new Refused(CommitteeRefusals.NoRecommendation);
        if (recommendation.By == by) throw new Refused(CommitteeRefusals.RecommenderCannotOpine);
        if (paper.Opinions.Any(o => o.By == by)) throw new Refused(CommitteeRefusals.AlreadyOpined);
        var given = new SecondOpinion(recommendation.TenantId)
        {
            Id = new(Ids.New()),
            AssessmentId = recommendation.AssessmentId,
            RecommendationId = recommendation.Id,
            Agrees = agrees,
            Reasons = DecisionWords.Given(reasons),
            At = now,
            By = by,
        };
        given.Record(new OpinionGiven(given.AssessmentId, recommendation.Id, agrees, by));
        return given;
    }
}
