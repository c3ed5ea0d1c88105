namespace Governance.Domain.Vendors;

/// <summary>Everything that the vendor register and the claim of its records can refuse.</summary>
public static class VendorRefusals
{
    /// <summary>Names are needed and bounded.</summary>
    public static readonly Refusal NameMissing = new(nameof(NameMissing), "Give the vendor a name of at most 120 characters.", RefusalKind.Input);
    /// <summary>Bounded.</summary>
    public static readonly Refusal LegalNameTooLong = new(nameof(LegalNameTooLong), "A registered name has at most 200 characters.", RefusalKind.Input);
    /// <summary>What was proven stays.</summary>
    public static readonly Refusal DomainIsProof = new(nameof(DomainIsProof), "The mail domain stays as it is: the vendor proved it when it claimed this record.");
    /// <summary>One record of a vendor.</summary>
    public static readonly Refusal NameTaken = new("VendorNameTaken", "{0} ({1}) in the register has this name. Open that record, or tell the two apart by name.", RefusalKind.Input);
    /// <summary>One record of a registered name.</summary>
    public static readonly Refusal LegalNameTaken = new("VendorLegalNameTaken", "{0} ({1}) in the register has this registered name. Open that record, or correct the name.", RefusalKind.Input);
    /// <summary>A system and an id of bounded length.</summary>
    public static readonly Refusal ExternalIdMalformed = new(nameof(ExternalIdMalformed), "Name the system in at most 40 characters and the id there in at most 80.", RefusalKind.Input);
    /// <summary>One vendor for each id.</summary>
    public static readonly Refusal ExternalIdTaken = new(nameof(ExternalIdTaken), "{1} ({2}) in the register has this id in {0}.", RefusalKind.Input);
    /// <summary>People have names.</summary>
    public static readonly Refusal ContactNameMissing = new(nameof(ContactNameMissing), "Give the contact a name of at most 100 characters.", RefusalKind.Input);
    /// <summary>A contact can be reached.</summary>
    public static readonly Refusal ContactUnreachable = new(nameof(ContactUnreachable), "Give a mail address or a phone number, so that the contact can be reached.", RefusalKind.Input);
    /// <summary>Mail wakes nobody.</summary>
    public static readonly Refusal NightNeedsPhone = new(nameof(NightNeedsPhone), "A contact out of hours needs a phone number.", RefusalKind.Input);
    /// <summary>Bounded.</summary>
    public static readonly Refusal ContactTooLong = new(nameof(ContactTooLong), "A phone number has at most 40 characters, a role at most 80.", RefusalKind.Input);
    /// <summary>Removed meanwhile.</summary>
    public static readonly Refusal ContactGone = new(nameof(ContactGone), "This contact has been removed.");
    /// <summary>A mail address is where the link goes.</summary>
    public static readonly Refusal ContactWithoutMail = new(nameof(ContactWithoutMail), "{0} has no mail address. Record one, then invite.");
    /// <summary>A claim proves a domain.</summary>
    public static readonly Refusal NoDomain = new(nameof(NoDomain), "Record the mail domain of {0} first: whoever claims the record has to prove it.");
    /// <summary>Anybody has a mailbox there.</summary>
    public static readonly Refusal DomainOpenToAnybody = new(nameof(DomainOpenToAnybody), "Anybody can have a mailbox at this domain, so it cannot stand for a vendor.", RefusalKind.Input);
    /// <summary>One organization for each record.</summary>
    public static readonly Refusal AlreadyLinked = new(nameof(AlreadyLinked), "{0} is already linked to an organization on the portal.");
    /// <summary>Nobody answers yet.</summary>
    public static readonly Refusal NotLinked = new(nameof(NotLinked), "{0} has not joined the portal yet: invite a contact there, and wait until the record is claimed.");
    /// <summary>The domain of the record counts.</summary>
    public static readonly Refusal OtherDomain = new(nameof(OtherDomain), "The buyer's record names another mail domain than the one that was proven.");
    /// <summary>Proof comes first.</summary>
    public static readonly Refusal DomainNotProven = new(nameof(DomainNotProven), "Your organization has not proven that it receives mail at {0}. Prove the domain, then claim the record.");
    /// <summary>Only sellers are vendors.</summary>
    public static readonly Refusal DoesNotSell = new(nameof(DoesNotSell), "Only an organization that sells can claim a vendor record.");
    /// <summary>Single use.</summary>
    public static readonly Refusal InvitationUsed = new(nameof(InvitationUsed), "This invitation has been used: the record is claimed.");
    /// <summary>Taken back.</summary>
    public static readonly Refusal InvitationWithdrawn = new(nameof(InvitationWithdrawn), "The buyer withdrew this invitation. Ask for another one.");
    /// <summary>Seven days have passed.</summary>
    public static readonly Refusal InvitationExpired = new(nameof(InvitationExpired), "This invitation has expired: it was good for 7 days. Ask the buyer for another one.");
    /// <summary>Bound to one address.</summary>
    public static readonly Refusal InvitedElsewhere = new(nameof(InvitedElsewhere), "This invitation was sent to another address. Sign in with that one, or ask the buyer for an invitation to yours.");
}
