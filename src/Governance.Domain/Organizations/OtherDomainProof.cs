using Governance.Domain.Exchange;
using Governance.Domain.Exchange.Contents;

namespace Governance.Domain.Organizations;

/// <summary>That another organization has proven a mail domain which this one has proven before; it came from there and stays.</summary>
public sealed class OtherDomainProof : Aggregate
{
    private OtherDomainProof() { }

    private OtherDomainProof(TenantId tenant) : base(tenant) { }

    /// <summary>The id of the transmittal that told it.</summary>
    public TransmittalId Id { get; private set; }
    /// <summary>The domain that both have proven.</summary>
    public MailDomain Domain { get; private set; } = null!;
    /// <summary>The other organization.</summary>
    public TenantId Other { get; private set; }
    /// <summary>Its name at that time.</summary>
    public string OtherName { get; private set; } = "";
    /// <summary>When it proved the domain.</summary>
    public DateTimeOffset ProvenAt { get; private set; }

    /// <summary>Takes what the other organization told.</summary>
    public static OtherDomainProof Receive(Transmittal received, DomainProvenToo told)
    {
        ArgumentNullException.ThrowIfNull(received);
        ArgumentNullException.ThrowIfNull(told);
        var proof = new OtherDomainProof(received.TenantId) { Id = received.Id, Domain = MailDomain.Parse(told.Domain), Other = received.Counterparty, OtherName = told.OrganizationName, ProvenAt = received.At };
        proof.Record(new DomainProvenByOther(told.Domain, received.Counterparty, told.OrganizationName));
        return proof;
    }
}
