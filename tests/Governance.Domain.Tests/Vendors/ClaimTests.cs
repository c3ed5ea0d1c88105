using Governance.Domain.Organizations;
using Governance.Domain.Vendors;
using Shouldly;
using Xunit;

namespace Governance.Domain.Tests.Vendors;

public sealed class ClaimTests
{
    private static readonly DateTimeOffset Now = new(2026, 4, 1, 9, 0, 0, TimeSpan.Zero);
    private static readonly UserId Kim = new(Ids.New());
    private static readonly MailDomain Domain = MailDomain.Parse("northwind.example");
    private static readonly Organization Bank = Organization.Found(Slug.Parse("bank"), "Bank", buys: true, sells: false, Now);
    private static readonly Organization Seller = Organization.Found(Slug.Parse("northwind"), "Northwind", buys: false, sells: true, Now);

    [Fact]
    public void A_claim_needs_a_proven_domain()
    {
        Refusal(() => Claim.Make(Seller, Bank, Domain, [], Kim, Now)).Name.ShouldBe(nameof(VendorRefusals.DomainNotProven));
        Refusal(() => Claim.Make(Seller, Bank, Domain, [Proof(Seller.Id, proven: false)], Kim, Now)).Name.ShouldBe(nameof(VendorRefusals.DomainNotProven));
    }

    [Fact]
    public void Another_organizations_proof_does_not_count() =>
        Refusal(() => Claim.Make(Seller, Bank, Domain, [Proof(Bank.Id, proven: true)], Kim, Now)).Name.ShouldBe(nameof(VendorRefusals.DomainNotProven));

    [Fact]
    public void A_proven_domain_claims_the_record() =>
        Claim.Make(Seller, Bank, Domain, [Proof(Seller.Id, proven: true)], Kim, Now).Buyer.ShouldBe(Bank.Id);

    [Fact]
    public void Only_sellers_claim() => Refusal(() => Claim.Make(Bank, Bank, Domain, [], Kim, Now)).ShouldBe(VendorRefusals.DoesNotSell);

    private static DomainProof Proof(TenantId owner, bool proven)
    {
        var code = ProofCode.New();
        var proof = DomainProof.Begin(owner, EmailAddress.Parse("kim@northwind.example"), code, Kim, Now);
        if (proven) proof.Enter(code.Text, Kim, Now);
        return proof;
    }

    private static Refusal Refusal(Action act) => Should.Throw<Refused>(act).Refusal;
}
