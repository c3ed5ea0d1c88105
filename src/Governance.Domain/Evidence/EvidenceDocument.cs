namespace Governance.Domain.Evidence;

/// <summary>A document of the vendor's that proves something: a title, a label, and revisions whose bytes never change.</summary>
public sealed class EvidenceDocument : Aggregate
{
    /// <summary>Longest title, in characters.</summary>
    public const int MaxTitleLength = 200;

    private EvidenceDocument() { }

    private EvidenceDocument(TenantId tenant) : base(tenant) { }

    /// <summary>Its id.</summary>
    public EvidenceId Id { get; private set; }
    /// <summary>What its owner calls it.</summary>
    public string Title { get; private set; } = "";
    /// <summary>How sensitive it is; protection follows it.</summary>
    public Classification Label { get; private set; }
    /// <summary>Until when it is under embargo; only pre-release material is.</summary>
    public DateOnly? EmbargoUntil { get; private set; }
    /// <summary>The revision that new grants give.</summary>
    public EvidenceRevisionId CurrentRevision { get; private set; }
    /// <summary>When it was first taken in.</summary>
    public DateTimeOffset CreatedAt { get; private set; }
    /// <summary>Who brought it.</summary>
    public UserId CreatedBy { get; private set; }

    /// <summary>Takes in a document with its first revision. Refuses one without a label, without a title, pre-release material without an embargo date from today on, and an embargo on anything else.</summary>
    public static EvidenceDocument Take(TenantId owner, string? title, Classification? label, DateOnly? embargoUntil, EvidenceRevisionId revision, UserId by, DateTimeOffset now)
    {
        if (label is not { } given) throw new Refused(EvidenceRefusals.NoLabel);
        if (string.IsNullOrWhiteSpace(title) || title.Trim().Length > MaxTitleLength) throw new Refused(EvidenceRefusals.NoTitle);
        if (given is Classification.PreRelease && embargoUntil is null) throw new Refused(EvidenceRefusals.NoEmbargo);
        if (given is not Classification.PreRelease && embargoUntil is not null) throw new Refused(EvidenceRefusals.EmbargoOfOthers);
        if (embargoUntil < DateOnly.FromDateTime(now.UtcDateTime)) throw new Refused(EvidenceRefusals.EmbargoEnded);
        var evidence = new EvidenceDocument(owner)
        {
            Id = new(Ids.New()),
            Title = title.Trim(),
            Label = given,
            EmbargoUntil = embargoUntil,
            CurrentRevision = revision,
            CreatedAt = now,
            CreatedBy = by,
        };
        evidence.Record(new EvidenceTaken(revision, given, by));
        return evidence;
    }

    /// <summary>Restricted or not yet released: granting it is confirmed, and not everybody may.</summary>
    public bool IsSensitive => Label >= Classification.Restricted;

    /// <summary>Whether somebody may give it a newer file: of what is sensitive only whoever may grant it, because a submission gives the newest file to buyers.</summary>
    /// <param name="grants">Whether they may grant evidence.</param>
    public bool IsRevisedBy(bool grants) => grants || !IsSensitive;

    /// <summary>Refuses where <see cref="IsRevisedBy"/> says no.</summary>
    public void MustBeRevisedBy(bool grants)
    {
        if (!IsRevisedBy(grants)) throw new Refused(EvidenceRefusals.NotYoursToRevise);
    }

    /// <summary>Takes a newer revision; what was granted before stays what it was. Refuses what <see cref="MustBeRevisedBy"/> refuses.</summary>
    public void Revise(EvidenceRevisionId revision, bool grants, UserId by)
    {
        MustBeRevisedBy(grants);
        CurrentRevision = revision;
        Record(new EvidenceRevised(revision, by));
    }
}
