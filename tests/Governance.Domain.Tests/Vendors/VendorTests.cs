using Governance.Domain.Organizations;
using Governance.Domain.Scoring;
using Governance.Domain.Vendors;
using Shouldly;
using Xunit;

namespace Governance.Domain.Tests.Vendors;

public sealed class VendorTests
{
    private static readonly DateTimeOffset Now = new(2026, 4, 1, 9, 0, 0, TimeSpan.Zero);
    private static readonly UserId Ana = new(Ids.New());
    private static readonly TenantId Bank = new(Ids.New());
    private static readonly TenantId Seller = new(Ids.New());
    private static readonly MailDomain Domain = MailDomain.Parse("northwind.example");
    private readonly Vendor vendor = Vendor.Register(Bank, "VND-2026-0001", new(" Northwind AI ", null, Domain, Ana), Ana, Now);

    [Fact]
    public void A_vendor_has_a_name() => vendor.Name.ShouldBe("Northwind AI");

    [Theory]
    [InlineData(null)]
    [InlineData("  ")]
    public void A_vendor_without_a_name_is_refused(string? name) =>
        Refusal(() => Vendor.Register(Bank, "VND-2026-0002", new(name, null, null, null), Ana, Now)).ShouldBe(VendorRefusals.NameMissing);

    [Fact]
    public void A_domain_where_anybody_has_a_mailbox_stands_for_no_vendor() =>
        Refusal(() => vendor.Describe(new("Northwind AI", null, MailDomain.Parse("gmail.com"), null))).ShouldBe(VendorRefusals.DomainOpenToAnybody);

    [Fact]
    public void A_contact_out_of_hours_needs_a_phone() =>
        Refusal(() => vendor.AddContact(new("Kim", EmailAddress.Parse("kim@northwind.example"), null, null, OutOfHours: true))).ShouldBe(VendorRefusals.NightNeedsPhone);

    [Fact]
    public void A_contact_can_be_reached() =>
        Refusal(() => vendor.AddContact(new("Kim", null, " ", null, OutOfHours: false))).ShouldBe(VendorRefusals.ContactUnreachable);

    [Fact]
    public void An_id_in_another_system_is_replaced_and_removed()
    {
        vendor.Identify("SAP", "4711");
        vendor.Identify("sap", "4712");
        vendor.ExternalIds.ShouldHaveSingleItem().Value.ShouldBe("4712");
        vendor.Identify("SAP", "");
        vendor.ExternalIds.ShouldBeEmpty();
    }

    [Fact]
    public void The_tier_is_the_closest_of_its_engagements()
    {
        vendor.Rate([RiskTier.Tier3, RiskTier.Tier1, RiskTier.Tier2]);
        vendor.Tier.ShouldBe(RiskTier.Tier1);
        vendor.Rate([]);
        vendor.Tier.ShouldBeNull();
    }

    [Fact]
    public void A_claim_links_it_to_one_organization()
    {
        vendor.Link(Seller, Domain, Now);
        vendor.Linked().ShouldBe(Seller);
        Refusal(() => vendor.Link(new(Ids.New()), Domain, Now)).Name.ShouldBe(nameof(VendorRefusals.AlreadyLinked));
    }

    [Fact]
    public void A_claim_proves_the_domain_of_the_record() =>
        Refusal(() => vendor.Link(Seller, MailDomain.Parse("elsewhere.example"), Now)).ShouldBe(VendorRefusals.OtherDomain);

    [Fact]
    public void The_domain_stays_once_it_was_proven()
    {
        vendor.Link(Seller, Domain, Now);
        Refusal(() => vendor.Describe(new("Northwind AI", null, null, null))).ShouldBe(VendorRefusals.DomainIsProof);
    }

    [Fact]
    public void An_unlinked_vendor_says_so_by_name() => Refusal(() => vendor.Linked()).Sentence.ShouldContain("Northwind AI");

    private static Refusal Refusal(Action act) => Should.Throw<Refused>(act).Refusal;
}
