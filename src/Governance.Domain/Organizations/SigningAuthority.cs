namespace Governance.Domain.Organizations;

/// <summary>On record: this person may sign for this legal entity, on what basis, from when until when.</summary>
public sealed class SigningAuthority : Aggregate
{
    /// <summary>Longest basis, in characters.</summary>
    public const int MaxBasisLength = 400;
    /// <summary>Longest name of a signatory, in characters.</summary>
    public const int MaxSignatoryLength = 100;

    private SigningAuthority() { }

    private SigningAuthority(TenantId tenant) : base(tenant) { }

    /// <summary>Its id.</summary>
    public SigningAuthorityId Id { get; private set; }

    /// <summary>Who may sign.</summary>
    public UserId UserId { get; private set; }

    /// <summary>Their name when it was recorded, as representations bear it; what they call themselves later does not count.</summary>
    public string Signatory { get; private set; } = "";

    /// <summary>For which legal entity.</summary>
    public LegalEntityId LegalEntityId { get; private set; }

    /// <summary>On what basis: an office, a resolution, a power of attorney.</summary>
    public string Basis { get; private set; } = "";

    /// <summary>First day.</summary>
    public DateOnly FromOn { get; private set; }

    /// <summary>Last day; null where it is open.</summary>
    public DateOnly? UntilOn { get; private set; }

    /// <summary>Who put it on record.</summary>
    public UserId RecordedBy { get; private set; }

    /// <summary>When.</summary>
    public DateTimeOffset RecordedAt { get; private set; }

    /// <summary>When it was revoked before its end.</summary>
    public DateTimeOffset? RevokedAt { get; private set; }

    /// <summary>Who revoked it.</summary>
    public UserId? RevokedBy { get; private set; }

    /// <summary>Puts an authority on record. Refuses a member who is no signatory, a missing basis, and an end before the start.</summary>
    public static SigningAuthority Record(Membership member, string signatory, LegalEntity entity, string basis, DateOnly fromOn, DateOnly? untilOn, UserId by, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(member);
        ArgumentNullException.ThrowIfNull(entity);
        if (!member.Allows(Permission.SignRepresentations)) throw new Refused(OrganizationRefusals.NotASignatory);
        if (string.IsNullOrWhiteSpace(basis) || basis.Trim().Length > MaxBasisLength) throw new Refused(OrganizationRefusals.BasisMissing);
        if (untilOn < fromOn) throw new Refused(OrganizationRefusals.AuthorityEndsBeforeStart);
        var authority = new SigningAuthority(entity.TenantId)
        {
            Id = new SigningAuthorityId(Ids.New()),
            UserId = member.UserId,
            Signatory = signatory,
            LegalEntityId = entity.Id,
            Basis = basis.Trim(),
            FromOn = fromOn,
            UntilOn = untilOn,
            RecordedBy = by,
            RecordedAt = now,
        };
        authority.Record(new SigningAuthorityRecorded(member.UserId, signatory, entity.Id, authority.Basis, fromOn, untilOn, by));
        return authority;
    }

    /// <summary>Whether the person may sign on a day.</summary>
    public bool Covers(DateOnly day) => RevokedAt is null && FromOn <= day && (UntilOn is null || day <= UntilOn);

    /// <summary>Whether a name is not the one on record.</summary>
    public bool IsOfAnother(string name) => !string.Equals(Signatory, name, StringComparison.Ordinal);

    /// <summary>Ends it at once. Refuses a second time.</summary>
    public void Revoke(UserId by, DateTimeOffset now)
    {
        if (RevokedAt is not null) throw new Refused(OrganizationRefusals.AuthorityRevoked);
        RevokedAt = now;
        RevokedBy = by;
        Record(new SigningAuthorityRevoked(UserId, LegalEntityId, by));
    }
}
