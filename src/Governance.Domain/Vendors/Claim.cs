using Governance.Domain.Organizations;

namespace Governance.Domain.Vendors;

/// <summary>A vendor organization's own record that it claimed what a buyer keeps about it.</summary>
public sealed class Claim : Aggregate
{
    private Claim() { }

    private Claim(TenantId tenant) : base(tenant) { }

    /// <summary>Its id.</summary>
    public ClaimId Id { get; private set; }
    /// <summary>The buyer.</summary>
    public TenantId Buyer { get; private set; }
    /// <summary>The buyer's name at that time.</summary>
    public string BuyerName { get; private set; } = "";
    /// <summary>The mail domain that was proven for it.</summary>
    public MailDomain Domain { get; private set; } = null!;
    /// <summary>Who claimed.</summary>
    public UserId ClaimedBy { get; private set; }
    /// <summary>When.</summary>
    public DateTimeOffset ClaimedAt { get; private set; }

    /// <summary>Claims a buyer's record. Refuses an organization that does not sell, and a domain without a finished proof of this organization.</summary>
    public static Claim Make(Organization organization, Organization buyer, MailDomain domain, IEnumerable<DomainProof> proofs, UserId by, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(organization);
        ArgumentNullException.ThrowIfNull(buyer);
        ArgumentNullException.ThrowIfNull(domain);
        ArgumentNullException.ThrowIfNull(proofs);
        if (!organization.Sells) throw new Refused(VendorRefusals.DoesNotSell);
        if (!proofs.Any(p => p.TenantId == organization.Id && p.Domain == domain && p.ProvenAt is not null)) throw new Refused(VendorRefusals.DomainNotProven.With(domain));
        var claim = new Claim(organization.Id) { Id = new(Ids.New()), Buyer = buyer.Id, BuyerName = buyer.Name, Domain = domain, ClaimedBy = by, ClaimedAt = now };
        claim.Record(new BuyersRecordClaimed(buyer.Id, domain.Value));
        return claim;
    }
}
