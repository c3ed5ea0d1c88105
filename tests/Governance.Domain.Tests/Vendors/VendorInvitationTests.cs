using Governance.Domain.Organizations;
using Governance.Domain.Vendors;
using Shouldly;
using Xunit;

namespace Governance.Domain.Tests.Vendors;

public sealed class VendorInvitationTests
{
    private static readonly DateTimeOffset Now = new(2026, 4, 1, 9, 0, 0, TimeSpan.Zero);
    private static readonly UserId Ana = new(Ids.New());
    private static readonly TenantId Seller = new(Ids.New());
    private static readonly MailDomain Domain = MailDomain.Parse("northwind.example");
    private static readonly EmailAddress Kim = EmailAddress.Parse("kim@northwind.example");
    private readonly Vendor vendor = Vendor.Register(new(Ids.New()), "VND-2026-0001", new("Northwind AI", null, Domain, Ana), Ana, Now);

    [Fact]
    public void Using_it_links_the_record()
    {
        var invitation = Invite();
        invitation.Use(vendor, Seller, Kim, Domain, Now.AddDays(6));
        vendor.Organization.ShouldBe(Seller);
        invitation.UsedBy.ShouldBe(Seller);
    }

    [Fact]
    public void It_is_good_once()
    {
        var invitation = Invite();
        invitation.Use(vendor, Seller, Kim, Domain, Now);
        Refusal(() => invitation.Use(vendor, Seller, Kim, Domain, Now)).ShouldBe(VendorRefusals.InvitationUsed);
    }

    [Fact]
    public void It_ends_after_seven_days()
    {
        var invitation = Invite();
        Refusal(() => invitation.Use(vendor, Seller, Kim, Domain, Now.AddDays(7))).ShouldBe(VendorRefusals.InvitationExpired);
        vendor.Organization.ShouldBeNull();
    }

    [Fact]
    public void It_is_bound_to_the_address() =>
        Refusal(() => Invite().Use(vendor, Seller, EmailAddress.Parse("sam@northwind.example"), Domain, Now)).ShouldBe(VendorRefusals.InvitedElsewhere);

    [Fact]
    public void A_withdrawn_one_cannot_be_used()
    {
        var invitation = Invite();
        invitation.Withdraw(Ana, Now);
        Refusal(() => invitation.Use(vendor, Seller, Kim, Domain, Now)).ShouldBe(VendorRefusals.InvitationWithdrawn);
    }

    [Fact]
    public void A_vendor_without_a_mail_domain_invites_nobody()
    {
        vendor.Describe(new("Northwind AI", null, null, null));
        Refusal(() => Invite()).Name.ShouldBe(nameof(VendorRefusals.NoDomain));
    }

    [Fact]
    public void A_contact_without_a_mail_address_is_not_invited()
    {
        var contact = vendor.AddContact(new("Night desk", null, "+1 555 0100", null, OutOfHours: true));
        Refusal(() => VendorInvitation.Issue(vendor, contact.Id, Ana, Now)).Name.ShouldBe(nameof(VendorRefusals.ContactWithoutMail));
    }

    private VendorInvitation Invite() => VendorInvitation.Issue(vendor, vendor.AddContact(new("Kim", Kim, null, null, OutOfHours: false)).Id, Ana, Now);

    private static Refusal Refusal(Action act) => Should.Throw<Refused>(act).Refusal;
}
