namespace Governance.Domain.Organizations;

/// <summary>Everything that organizations and their people can refuse.</summary>
public static class OrganizationRefusals
{
    /// <summary>An organization is on one side at least.</summary>
    public static readonly Refusal NeitherBuysNorSells = new(nameof(NeitherBuysNorSells), "An organization buys, sells, or does both. Choose at least one.", RefusalKind.Input);
    /// <summary>Names are needed and bounded.</summary>
    public static readonly Refusal NameMissing = new(nameof(NameMissing), "Give the organization a name of at most 120 characters.", RefusalKind.Input);
    /// <summary>A name is what it looks like.</summary>
    public static readonly Refusal NameDeceives = new(nameof(NameDeceives), "A name has no characters that cannot be seen, and its letters are of one alphabet: organizations are told apart by it.", RefusalKind.Input);
    /// <summary>URL names are unique.</summary>
    public static readonly Refusal SlugTaken = new(nameof(SlugTaken), "Another organization already has this name in its address. Choose another one.", RefusalKind.Input);
    /// <summary>Nobody can pass for another organization in a mail.</summary>
    public static readonly Refusal NameTaken = new(nameof(NameTaken), "Another organization already has this name. Add what tells yours apart, such as its legal form or its country.", RefusalKind.Input);
    /// <summary>An address of the portal's own.</summary>
    public static readonly Refusal SlugReserved = new(nameof(SlugReserved), "The portal needs this name for a page of its own. Choose another one.", RefusalKind.Input);
    /// <summary>A member has a role.</summary>
    public static readonly Refusal NoRole = new(nameof(NoRole), "Choose at least one role.", RefusalKind.Input);
    /// <summary>Vendors have no reviewers, buyers no contributors.</summary>
    public static readonly Refusal RoleOfOtherSide = new(nameof(RoleOfOtherSide), "One of these roles belongs to the other side: buyers' roles need an organization that buys, vendors' roles one that sells.", RefusalKind.Input);
    /// <summary>Somebody must be able to let people in.</summary>
    public static readonly Refusal LastAdministrator = new(nameof(LastAdministrator), "This is the only person who can administer the organization. Make somebody else an owner first.");
    /// <summary>Nothing changes after the end.</summary>
    public static readonly Refusal AlreadyLeft = new(nameof(AlreadyLeft), "This person has already left the organization.");
    /// <summary>Bounded.</summary>
    public static readonly Refusal ReasonTooLong = new(nameof(ReasonTooLong), "A reason has at most 400 characters.", RefusalKind.Input);
    /// <summary>One membership at a time.</summary>
    public static readonly Refusal AlreadyMember = new(nameof(AlreadyMember), "This person is already a member of the organization.");
    /// <summary>Single use.</summary>
    public static readonly Refusal InvitationUsed = new(nameof(InvitationUsed), "This invitation has been used. Sign in with the account that was made with it.");
    /// <summary>Taken back.</summary>
    public static readonly Refusal InvitationWithdrawn = new(nameof(InvitationWithdrawn), "This invitation was withdrawn. Ask whoever invited you for another one.");
    /// <summary>One open invitation to an address.</summary>
    public static readonly Refusal InvitationReplaced = new(nameof(InvitationReplaced), "A newer invitation to the same address took the place of this one. Open the link in the latest mail.");
    /// <summary>Seven days have passed.</summary>
    public static readonly Refusal InvitationExpired = new(nameof(InvitationExpired), "This invitation has expired: it was good for 7 days. Ask whoever invited you for another one.");
    /// <summary>Bound to one address.</summary>
    public static readonly Refusal InvitedElsewhere = new(nameof(InvitedElsewhere), "This invitation was sent to another address. Sign in with that one, or ask for an invitation to yours.");
    /// <summary>Names are needed and bounded.</summary>
    public static readonly Refusal EntityNameMissing = new(nameof(EntityNameMissing), "Give the legal entity its registered name, of at most 200 characters.", RefusalKind.Input);
    /// <summary>An entity can be found in a register.</summary>
    public static readonly Refusal EntityNotIdentified = new(nameof(EntityNotIdentified), "Give a register number or an LEI, so that the entity can be found in a register.", RefusalKind.Input);
    /// <summary>Bounded.</summary>
    public static readonly Refusal RegisterNumberTooLong = new(nameof(RegisterNumberTooLong), "A register number has at most 60 characters.", RefusalKind.Input);
    /// <summary>A mailbox there proves nothing.</summary>
    public static readonly Refusal DomainOpenToAnybody = new(nameof(DomainOpenToAnybody), "Anybody can have a mailbox at this domain, so it proves nothing about your organization. Use an address at your own domain.", RefusalKind.Input);
    /// <summary>Proven once is proven.</summary>
    public static readonly Refusal DomainAlreadyProven = new(nameof(DomainAlreadyProven), "This domain has been proven.");
    /// <summary>Too late or too many tries.</summary>
    public static readonly Refusal ProofOver = new(nameof(ProofOver), "This code can no longer be entered: 30 minutes or 5 wrong codes end it. Ask for a new one.");
    /// <summary>Authority follows the role.</summary>
    public static readonly Refusal NotASignatory = new(nameof(NotASignatory), "Only a current member with the role of signatory can have an authority to sign.", RefusalKind.Input);
    /// <summary>Authority rests on something.</summary>
    public static readonly Refusal BasisMissing = new(nameof(BasisMissing), "Say in at most 400 characters what the authority rests on, such as an office or a power of attorney.", RefusalKind.Input);
    /// <summary>Dates in order.</summary>
    public static readonly Refusal AuthorityEndsBeforeStart = new(nameof(AuthorityEndsBeforeStart), "The last day lies before the first.", RefusalKind.Input);
    /// <summary>Once.</summary>
    public static readonly Refusal AuthorityRevoked = new(nameof(AuthorityRevoked), "This authority has already been revoked.");
}
