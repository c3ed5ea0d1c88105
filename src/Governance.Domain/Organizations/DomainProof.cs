namespace Governance.Domain.Organizations;

/// <summary>Shows that an organization receives mail at a domain: a code goes to an address there and comes back.</summary>
public sealed class DomainProof : Aggregate
{
    /// <summary>How long the code can be entered.</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(30);

    /// <summary>How many wrong codes end the attempt.</summary>
    public const int MaxWrongCodes = 5;

    private DomainProof() { }

    private DomainProof(TenantId tenant) : base(tenant) { }

    /// <summary>Its id.</summary>
    public DomainProofId Id { get; private set; }

    /// <summary>The domain to be proven.</summary>
    public MailDomain Domain { get; private set; } = null!;

    /// <summary>The address the code went to.</summary>
    public EmailAddress Address { get; private set; } = null!;

    /// <summary>Hash of the code, in lower-case hexadecimal.</summary>
    public string CodeHash { get; private set; } = "";

    /// <summary>Who asked for the code.</summary>
    public UserId StartedBy { get; private set; }

    /// <summary>When the code was made.</summary>
    public DateTimeOffset StartedAt { get; private set; }

    /// <summary>Wrong codes so far.</summary>
    public int WrongCodes { get; private set; }

    /// <summary>When the right code came back.</summary>
    public DateTimeOffset? ProvenAt { get; private set; }

    /// <summary>Who entered it.</summary>
    public UserId? ProvenBy { get; private set; }

    /// <summary>Begins a proof. Refuses domains where anybody can have a mailbox.</summary>
    public static DomainProof Begin(TenantId tenant, EmailAddress address, ProofCode code, UserId by, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(address);
        ArgumentNullException.ThrowIfNull(code);
        if (address.Domain.IsOpenToAnybody) throw new Refused(OrganizationRefusals.DomainOpenToAnybody);
        var proof = new DomainProof(tenant) { Id = new DomainProofId(Ids.New()), Domain = address.Domain, Address = address, StartedBy = by, StartedAt = now };
        proof.CodeHash = code.HashFor(proof.Id);
        proof.Record(new DomainProofStarted(proof.Domain.Value, by));
        return proof;
    }

    /// <summary>Whether a code can still be entered.</summary>
    public bool IsOpen(DateTimeOffset now) => ProvenAt is null && WrongCodes < MaxWrongCodes && now < StartedAt + Lifetime;

    /// <summary>
    /// Takes a typed code and says whether it was the right one; a wrong one is counted, so the caller saves either way.
    /// Refuses when the attempt is over.
    /// </summary>
    public bool Enter(string? typed, UserId by, DateTimeOffset now)
    {
        if (ProvenAt is not null) throw new Refused(OrganizationRefusals.DomainAlreadyProven);
        if (!IsOpen(now)) throw new Refused(OrganizationRefusals.ProofOver);
        if (!ProofCode.Matches(Id, CodeHash, typed))
        {
            WrongCodes++;
            Record(new DomainProofFailed(Domain.Value, WrongCodes, by));
            return false;
        }
        ProvenAt = now;
        ProvenBy = by;
        Record(new DomainProven(Domain.Value, by));
        return true;
    }
}
