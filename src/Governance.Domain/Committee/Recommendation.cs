using Governance.Domain.Assessments;
using Governance.Domain.Gaps;

namespace Governance.Domain.Committee;

/// <summary>What the first line recommends to decide. A later one takes its place and erases nothing.</summary>
public sealed class Recommendation : Aggregate, IAppendOnly
{
    private Recommendation() { }

    private Recommendation(TenantId tenant) : base(tenant) { }

    /// <summary>Its id.</summary>
    public RecommendationId Id { get; private set; }
    /// <summary>The assessment.</summary>
    public AssessmentId AssessmentId { get; private set; }
    /// <summary>The outcome that it asks for.</summary>
    public Outcome Outcome { get; private set; }
    /// <summary>Why.</summary>
    public string Reasons { get; private set; } = "";
    /// <summary>What the alternatives would be, going without and leaving among them; null where nothing was said.</summary>
    public string? Alternatives { get; private set; }
    /// <summary>When.</summary>
    public DateTimeOffset At { get; private set; }
    /// <summary>Who.</summary>
    public UserId By { get; private set; }

    /// <summary>Recommends. Refuses without reasons, with alternatives that are too long, before anything was submitted, and on a gap questionnaire.</summary>
    public static Recommendation Give(Assessment assessment, Outcome outcome, string? reasons, UserId by, DateTimeOffset now, string? alternatives = null)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        if (assessment.IsGap) throw new Refused(GapRefusals.NothingRestsOnIt);
        if (assessment.LatestSubmission == 0) throw new Refused(CommitteeRefusals.NothingSubmitted);
        var given = new Recommendation(assessment.TenantId)
        {
            Id = new(Ids.New()),
            AssessmentId = assessment.Id,
            Outcome = outcome,
            Reasons = DecisionWords.Given(reasons),
            Alternatives = string.IsNullOrWhiteSpace(alternatives) ? null : DecisionWords.Given(alternatives),
            At = now,
            By = by,
        };
        given.Record(new DecisionRecommended(assessment.Id, outcome, by));
        return given;
    }
}
