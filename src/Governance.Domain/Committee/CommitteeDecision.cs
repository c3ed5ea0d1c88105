using Governance.Domain.Assessments;
using Governance.Domain.Engagements;
using Governance.Domain.Scorecards;

namespace Governance.Domain.Committee;

/// <summary>What a committee decided on an engagement, and what it relied on. It is never changed; a later one takes its place.</summary>
public sealed class CommitteeDecision : Aggregate, IAppendOnly
{
    private CommitteeDecision() { }

    private CommitteeDecision(TenantId tenant) : base(tenant) { }

    /// <summary>Its id.</summary>
    public CommitteeDecisionId Id { get; private set; }
    /// <summary>What people call it, such as DEC-2026-0042.</summary>
    public string Reference { get; private set; } = "";
    /// <summary>The assessment.</summary>
    public AssessmentId AssessmentId { get; private set; }
    /// <summary>The engagement that was decided on.</summary>
    public EngagementId EngagementId { get; private set; }
    /// <summary>How.</summary>
    public Outcome Outcome { get; private set; }
    /// <summary>Why; the vendor does not see it.</summary>
    public string Reasons { get; private set; } = "";
    /// <summary>What is asked for; each becomes an obligation.</summary>
    public IReadOnlyList<Condition> Conditions { get; private set; } = [];
    /// <summary>The scorecard relied on.</summary>
    public ScorecardId ScorecardId { get; private set; }
    /// <summary>Number of the submission relied on.</summary>
    public int Submission { get; private set; }
    /// <summary>SHA-256 of the representation relied on; null for a confirmation.</summary>
    public string? RepresentationSha256 { get; private set; }
    /// <summary>The recommendation that was before the committee.</summary>
    public RecommendationId RecommendationId { get; private set; }
    /// <summary>When.</summary>
    public DateTimeOffset At { get; private set; }
    /// <summary>Who recorded it for the committee.</summary>
    public UserId By { get; private set; }

    /// <summary>Decides. Refuses while anything is missing, those who recommended or opined, and conditions that do not fit.</summary>
    public static CommitteeDecision Decide(CommitteePaper paper, string reference, DecisionWords words, UserId by, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(paper);
        ArgumentNullException.ThrowIfNull(words);
        if (paper.Missing(by).FirstOrDefault() is { } missing) throw new Refused(missing);
        if (words.Outcome is Outcome.Approve && paper.Assessment.ReviewClosedAt is null) throw new Refused(CommitteeRefusals.ReviewOpen);
        if (paper.Assessment.IsAssessorsOwn && words.Conditions.Any(c => c.OwedBy is Findings.OwedBy.Vendor)) throw new Refused(CommitteeRefusals.NobodyToOwe);
        words.MustHold(DateOnly.FromDateTime(now.UtcDateTime));
        var (assessment, scorecard) = (paper.Assessment, paper.Scorecard!);
        var decision = new CommitteeDecision(assessment.TenantId)
        {
            Id = new(Ids.New()),
            Reference = reference,
            AssessmentId = assessment.Id,
            EngagementId = assessment.EngagementId,
            Outcome = words.Outcome,
            Reasons = DecisionWords.Given(words.Reasons),
            Conditions = [.. words.Conditions.Select(c => c with { OwnerId = c.OwnerId ?? paper.Recommendation!.By })],
            ScorecardId = scorecard.Id,
            Submission = scorecard.Submission,
            RepresentationSha256 = scorecard.RepresentationSha256,
            RecommendationId = paper.Recommendation!.Id,
            At = now,
            By = by,
        };
        decision.Record(new CommitteeDecided(reference, assessment.Id, words.Outcome, scorecard.Id, scorecard.Submission, words.Conditions.Count, by));
        return decision;
    }
}
