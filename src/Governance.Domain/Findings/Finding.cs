using Governance.Domain.Assessments;
using Governance.Domain.Engagements;
using Governance.Domain.Reviews;
using Governance.Domain.Scoring;
using Governance.Domain.Vendors;

namespace Governance.Domain.Findings;

/// <summary>What an observation means for the buyer. While it is open it holds the score of its question; verified, it releases it.</summary>
public sealed class Finding : Aggregate
{
    /// <summary>Longest title, in characters.</summary>
    public const int MaxTitleLength = 200;
    /// <summary>Longest description, in characters.</summary>
    public const int MaxTextLength = 2000;

    private Finding() { }

    private Finding(TenantId tenant) : base(tenant) { }

    /// <summary>Its id.</summary>
    public FindingId Id { get; private set; }
    /// <summary>What people call it, such as FND-2026-0042.</summary>
    public string Reference { get; private set; } = "";
    /// <summary>The assessment that brought it to light.</summary>
    public AssessmentId AssessmentId { get; private set; }
    /// <summary>The engagement it stands against.</summary>
    public EngagementId EngagementId { get; private set; }
    /// <summary>The vendor.</summary>
    public VendorId VendorId { get; private set; }
    /// <summary>Key of the question.</summary>
    public string Question { get; private set; } = "";
    /// <summary>The determination it rests on.</summary>
    public DeterminationId DeterminationId { get; private set; }
    /// <summary>In a few words.</summary>
    public string Title { get; private set; } = "";
    /// <summary>What was seen.</summary>
    public string Seen { get; private set; } = "";
    /// <summary>How severe it is.</summary>
    public FindingSeverity Severity { get; private set; }
    /// <summary>When it was raised.</summary>
    public DateTimeOffset RaisedAt { get; private set; }
    /// <summary>Who raised it.</summary>
    public UserId RaisedBy { get; private set; }
    /// <summary>When its remediation was verified; from then on it holds no score.</summary>
    public DateTimeOffset? VerifiedAt { get; private set; }
    /// <summary>Who verified.</summary>
    public UserId? VerifiedBy { get; private set; }
    /// <summary>When it was closed.</summary>
    public DateTimeOffset? ClosedAt { get; private set; }
    /// <summary>Who closed it.</summary>
    public UserId? ClosedBy { get; private set; }

    /// <summary>Where it stands.</summary>
    public FindingState State => ClosedAt is not null ? FindingState.Closed : VerifiedAt is not null ? FindingState.Verified : FindingState.Open;

    /// <summary>Raises a finding on a determination below Satisfied. Refuses without one, without words, and while another is open on the question.</summary>
    /// <param name="assessment">The assessment.</param>
    /// <param name="determination">The latest determination of the question.</param>
    /// <param name="others">The other findings on the question.</param>
    /// <param name="reference">What people will call it.</param>
    /// <param name="words">Title, what was seen, severity.</param>
    /// <param name="by">Who raises it.</param>
    /// <param name="now">When.</param>
    public static Finding Raise(Assessment assessment, Determination? determination, IEnumerable<Finding> others, string reference, FindingWords words, UserId by, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        ArgumentNullException.ThrowIfNull(words);
        if (determination is null or { Status: DeterminationStatus.Satisfied }) throw new Refused(FindingRefusals.NothingFound);
        if (others.Any(f => f.State is FindingState.Open)) throw new Refused(FindingRefusals.AlreadyRaised);
        var finding = new Finding(assessment.TenantId)
        {
            Id = new(Ids.New()),
            Reference = reference,
            AssessmentId = assessment.Id,
            EngagementId = assessment.EngagementId,
            VendorId = assessment.VendorId,
            Question = determination.Question,
            DeterminationId = determination.Id,
            Title = FindingWords.Given(words.Title, MaxTitleLength),
            Seen = FindingWords.Given(words.Seen, MaxTextLength),
            Severity = words.Severity,
            RaisedAt = now,
            RaisedBy = by,
        };
        finding.Record(new FindingRaised(reference, assessment.Id, determination.Question, words.Severity, by));
        return finding;
    }

    /// <summary>Notes that the remediation was verified.</summary>
    public void Verify(UserId by, DateTimeOffset now)
    {
        if (ClosedAt is not null) throw new Refused(FindingRefusals.AlreadyClosed);
        VerifiedAt = now;
        VerifiedBy = by;
        Record(new FindingVerified(Reference, by));
    }

    /// <summary>Closes it. Refuses before verification, whoever verified, and whoever offered the proof, on whichever side.</summary>
    public void Close(Obligation obligation, UserId by, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(obligation);
        if (ClosedAt is not null) throw new Refused(FindingRefusals.AlreadyClosed);
        if (VerifiedAt is null) throw new Refused(FindingRefusals.NotVerified);
        if (VerifiedBy == by) throw new Refused(FindingRefusals.VerifierCannotClose);
        if (obligation.DidTheWork(by)) throw new Refused(FindingRefusals.DoerCannotClose);
        ClosedAt = now;
        ClosedBy = by;
        Record(new FindingClosed(Reference, by));
    }
}
