using Governance.Domain.Organizations;
using Governance.Domain.Scoring;

namespace Governance.Domain.Vendors;

/// <summary>A buyer's record of a counterparty; linked to the organization that claims it.</summary>
public sealed class Vendor : Aggregate
{
    /// <summary>Longest name, in characters.</summary>
    public const int MaxNameLength = 120;
    /// <summary>Longest registered name, in characters.</summary>
    public const int MaxLegalNameLength = 200;
    /// <summary>Longest reference, in characters.</summary>
    public const int MaxReferenceLength = 20;

    private readonly List<VendorContact> contacts = [];
    private readonly List<VendorExternalId> externalIds = [];

    private Vendor() { }

    private Vendor(TenantId tenant) : base(tenant) { }

    /// <summary>Its id.</summary>
    public VendorId Id { get; private set; }
    /// <summary>What people call the record, such as VND-2026-0007.</summary>
    public string Reference { get; private set; } = "";
    /// <summary>The name in use.</summary>
    public string Name { get; private set; } = "";
    /// <summary>The registered name.</summary>
    public string? LegalName { get; private set; }
    /// <summary>The mail domain that an organization must have proven to claim the record.</summary>
    public MailDomain? Domain { get; private set; }
    /// <summary>Who answers for the vendor at the buyer.</summary>
    public UserId? OwnerId { get; private set; }
    /// <summary>The closest tier among its engagements; null without one.</summary>
    public RiskTier? Tier { get; private set; }
    /// <summary>The organization that claimed the record.</summary>
    public TenantId? Organization { get; private set; }
    /// <summary>When it was claimed.</summary>
    public DateTimeOffset? LinkedAt { get; private set; }
    /// <summary>When it was registered.</summary>
    public DateTimeOffset RegisteredAt { get; private set; }
    /// <summary>Who registered it.</summary>
    public UserId RegisteredBy { get; private set; }
    /// <summary>People there.</summary>
    public IReadOnlyList<VendorContact> Contacts => contacts;
    /// <summary>Its ids in the buyer's other systems, one for each system.</summary>
    public IReadOnlyList<VendorExternalId> ExternalIds => externalIds;

    /// <summary>Enters a vendor into the register. Refuses one without a name.</summary>
    public static Vendor Register(TenantId tenant, string reference, VendorDescription description, UserId by, DateTimeOffset now)
    {
        var vendor = new Vendor(tenant) { Id = new(Ids.New()), Reference = reference, RegisteredAt = now, RegisteredBy = by };
        vendor.Take(description);
        vendor.Record(new VendorRegistered(reference, vendor.Name));
        return vendor;
    }

    /// <summary>Describes it anew. Refuses an empty or overlong name, and another mail domain once the record is claimed.</summary>
    public void Describe(VendorDescription description)
    {
        Take(description);
        Record(new VendorDescribed(Name));
    }

    /// <summary>Notes its id in a system of the buyer; an empty value removes it.</summary>
    public void Identify(string system, string? value)
    {
        var noted = VendorExternalId.Of(TenantId, Id, system, value);
        var known = externalIds.Find(e => string.Equals(e.System, noted.System, StringComparison.OrdinalIgnoreCase));
        if (noted.Value.Length == 0) externalIds.RemoveAll(e => e == known);
        else if (known is null) externalIds.Add(noted);
        else known.Change(noted.Value);
        Record(new VendorIdentified(noted.System));
    }

    /// <summary>Adds a person there. Refuses one without a name, and one who can be reached neither by mail nor by phone.</summary>
    public VendorContact AddContact(ContactDescription description)
    {
        var contact = new VendorContact(TenantId, Id, description);
        contacts.Add(contact);
        Record(new VendorContactAdded(contact.Id));
        return contact;
    }

    /// <summary>Corrects a person; refuses as <see cref="AddContact"/>.</summary>
    public void CorrectContact(VendorContactId id, ContactDescription description)
    {
        Contact(id).Describe(description);
        Record(new VendorContactCorrected(id));
    }

    /// <summary>Removes a person.</summary>
    public void RemoveContact(VendorContactId id)
    {
        contacts.Remove(Contact(id));
        Record(new VendorContactRemoved(id));
    }

    /// <summary>Leaves the audit trail of what was just done to it to the import that did it.</summary>
    public void LeaveTo(RegisterImportId import)
    {
        TakeEvents();
        Record(new VendorImported(import));
    }

    /// <summary>Takes over the closest tier of its engagements.</summary>
    public void Rate(IEnumerable<RiskTier> engagements)
    {
        ArgumentNullException.ThrowIfNull(engagements);
        RiskTier? closest = engagements.Select(t => (RiskTier?)t).Min();
        if (closest == Tier) return;
        Tier = closest;
        Record(new VendorRated(closest));
    }

    /// <summary>Links it to the organization that claims it. Refuses a second claim, and a domain other than the record's.</summary>
    public void Link(TenantId organization, MailDomain proven, DateTimeOffset now)
    {
        if (Organization is not null) throw new Refused(VendorRefusals.AlreadyLinked.With(Name));
        if (Domain is null || Domain != proven) throw new Refused(VendorRefusals.OtherDomain);
        Organization = organization;
        LinkedAt = now;
        Record(new VendorLinked(organization));
    }

    /// <summary>The organization behind the record. Refuses where nobody has claimed it yet.</summary>
    public TenantId Linked() => Organization ?? throw new Refused(VendorRefusals.NotLinked.With(Name));

    private VendorContact Contact(VendorContactId id) => contacts.Find(c => c.Id == id) ?? throw new Refused(VendorRefusals.ContactGone);

    private void Take(VendorDescription description)
    {
        ArgumentNullException.ThrowIfNull(description);
        if (string.IsNullOrWhiteSpace(description.Name) || description.Name.Trim().Length > MaxNameLength) throw new Refused(VendorRefusals.NameMissing);
        if (description.LegalName?.Trim().Length > MaxLegalNameLength) throw new Refused(VendorRefusals.LegalNameTooLong);
        if (description.Domain is { IsOpenToAnybody: true }) throw new Refused(VendorRefusals.DomainOpenToAnybody);
        if (Organization is not null && description.Domain != Domain) throw new Refused(VendorRefusals.DomainIsProof);
        Name = description.Name.Trim();
        LegalName = string.IsNullOrWhiteSpace(description.LegalName) ? null : description.LegalName.Trim();
        Domain = description.Domain;
        OwnerId = description.OwnerId;
    }
}
