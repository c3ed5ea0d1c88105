using Governance.Domain.Assessments;
using Governance.Domain.Exchange.Contents;
using Governance.Domain.Questionnaires;

namespace Governance.Domain.Evidence;

/// <summary>Leave for one buyer, and there for the roles of <see cref="EvidenceReaders"/>, to open one revision, for one assessment, until a day. Checked at every open; revoked at once.</summary>
public sealed class Grant : Aggregate
{
    /// <summary>How long a grant lasts that rides along with a submission or a proof, in days.</summary>
    public const int DaysWithSubmission = 365;

    private Grant() { }

    private Grant(TenantId tenant) : base(tenant) { }

    /// <summary>Its id.</summary>
    public GrantId Id { get; private set; }
    /// <summary>The document.</summary>
    public EvidenceId EvidenceId { get; private set; }
    /// <summary>The revision.</summary>
    public EvidenceRevisionId RevisionId { get; private set; }
    /// <summary>Whose people may open it, in the roles of <see cref="EvidenceReaders"/>.</summary>
    public TenantId Buyer { get; private set; }
    /// <summary>For which assessment of theirs.</summary>
    public AssessmentId AssessmentId { get; private set; }
    /// <summary>The last day, UTC.</summary>
    public DateOnly Until { get; private set; }
    /// <summary>Who granted.</summary>
    public UserId GrantedBy { get; private set; }
    /// <summary>When.</summary>
    public DateTimeOffset GrantedAt { get; private set; }
    /// <summary>When it was taken back.</summary>
    public DateTimeOffset? RevokedAt { get; private set; }
    /// <summary>Who took it back.</summary>
    public UserId? RevokedBy { get; private set; }

    /// <summary>Grants the current revision. Refuses a last day that lies behind.</summary>
    public static Grant Give(EvidenceDocument evidence, TenantId buyer, AssessmentId assessment, DateOnly until, UserId by, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(evidence);
        if (until < DateOnly.FromDateTime(now.UtcDateTime)) throw new Refused(EvidenceRefusals.GrantEnded);
        var grant = new Grant(evidence.TenantId)
        {
            Id = new(Ids.New()),
            EvidenceId = evidence.Id,
            RevisionId = evidence.CurrentRevision,
            Buyer = buyer,
            AssessmentId = assessment,
            Until = until,
            GrantedBy = by,
            GrantedAt = now,
        };
        grant.Record(new EvidenceGrantGiven(evidence.Id, grant.RevisionId, buyer, assessment, until, EvidenceReaders.Roles, by));
        return grant;
    }

    /// <summary>The grant under which the current revision goes along with a submission or a proof: one that opens it already, or a new one.</summary>
    /// <param name="evidence">The document.</param>
    /// <param name="given">What the buyer was granted before; grants of other documents count for nothing.</param>
    /// <param name="to">The buyer, and the assessment of theirs.</param>
    /// <param name="by">Who grants.</param>
    /// <param name="now">When.</param>
    public static Grant Along(EvidenceDocument evidence, IEnumerable<Grant> given, (TenantId Buyer, AssessmentId Assessment) to, UserId by, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(evidence);
        var opens = given.FirstOrDefault(g => g.EvidenceId == evidence.Id && g.RevisionId == evidence.CurrentRevision && g.Buyer == to.Buyer && g.AssessmentId == to.Assessment && g.Opens(now));
        return opens ?? Give(evidence, to.Buyer, to.Assessment, DateOnly.FromDateTime(now.UtcDateTime).AddDays(DaysWithSubmission), by, now);
    }

    /// <summary>Whether it opens the file now.</summary>
    public bool Opens(DateTimeOffset now) => RevokedAt is null && DateOnly.FromDateTime(now.UtcDateTime) <= Until;

    /// <summary>Whether it was taken back, and so keeps its document from being given again unasked: for its own assessment for good, for another one where the document was attached before.</summary>
    /// <param name="attached">Where the document stands beside an answer.</param>
    /// <param name="assessment">The assessment that would be given it.</param>
    public bool HoldsBack(AnswerEvidence attached, AssessmentId assessment)
    {
        ArgumentNullException.ThrowIfNull(attached);
        return HoldsBack(assessment) || attached.AttachedAt <= RevokedAt;
    }

    /// <summary>Whether it was taken back, and so keeps its document from its own assessment for good.</summary>
    public bool HoldsBack(AssessmentId assessment) => RevokedAt is not null && AssessmentId == assessment;

    /// <summary>Takes it back, at once. Refuses a second time.</summary>
    public void Revoke(UserId by, DateTimeOffset now)
    {
        if (RevokedAt is not null) throw new Refused(EvidenceRefusals.AlreadyRevoked);
        RevokedAt = now;
        RevokedBy = by;
        Record(new EvidenceGrantRevoked(EvidenceId, Buyer, by));
    }

    /// <summary>Takes it back together with the others of the same document to the same buyer, whatever questionnaire they were given for, so that nobody there can open the document any more; what the buyer is told. Refuses a second time.</summary>
    public EvidenceRevoked RevokeWith(IEnumerable<Grant> others, UserId by, DateTimeOffset now)
    {
        var also = others.Where(other => other.Id != Id && other.EvidenceId == EvidenceId && other.Buyer == Buyer && other.RevokedAt is null).ToList();
        Revoke(by, now);
        foreach (var other in also) other.Revoke(by, now);
        return new(AssessmentId, Id, also.Count == 0 ? null : [.. also.Select(other => other.Id)]);
    }

    /// <summary>What the buyer is told of it with a submission or a proof, which serves no question.</summary>
    public SubmittedEvidence Tell(EvidenceDocument evidence, EvidenceRevision revision, IReadOnlyList<string> questions)
    {
        ArgumentNullException.ThrowIfNull(evidence);
        ArgumentNullException.ThrowIfNull(revision);
        return new(EvidenceId, RevisionId, Id, evidence.Title, evidence.Label, revision.FileName, revision.Size, revision.Sha256, Until, questions);
    }
}
