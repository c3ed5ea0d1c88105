using Governance.Domain.Organizations;
using Shouldly;
using Xunit;

namespace Governance.Domain.Tests.Organizations;

public sealed class DomainProofTests
{
    private static readonly DateTimeOffset Now = new(2026, 4, 1, 9, 0, 0, TimeSpan.Zero);
    private static readonly UserId Ana = new(Ids.New());
    private readonly ProofCode code = ProofCode.New();
    private readonly DomainProof proof;

    public DomainProofTests() => proof = DomainProof.Begin(new TenantId(Ids.New()), EmailAddress.Parse("security@lab.example"), code, Ana, Now);

    [Fact]
    public void Others_hear_of_a_domain_only_once_it_is_proven()
    {
        Should.Throw<InvalidOperationException>(() => ProvenDomain.Of(proof));
        proof.Enter(code.Text, Ana, Now).ShouldBeTrue();
        var published = ProvenDomain.Of(proof);
        (published.Domain, published.Organization, published.Proof).ShouldBe((proof.Domain, proof.TenantId, proof.Id));
    }

    [Fact]
    public void The_right_code_proves_the_domain_however_it_is_grouped()
    {
        proof.Enter($" {code.Text[..4]} {code.Text[4..]} ", Ana, Now.AddMinutes(1)).ShouldBeTrue();
        proof.ProvenAt.ShouldBe(Now.AddMinutes(1));
        proof.Domain.Value.ShouldBe("lab.example");
    }

    [Fact]
    public void Five_wrong_codes_end_the_attempt_even_for_the_right_one()
    {
        for (var i = 0; i < 5; i++) proof.Enter("", Ana, Now).ShouldBeFalse();
        Should.Throw<Refused>(() => proof.Enter(code.Text, Ana, Now)).Refusal.ShouldBe(OrganizationRefusals.ProofOver);
    }

    [Fact]
    public void Thirty_minutes_end_the_attempt() =>
        Should.Throw<Refused>(() => proof.Enter(code.Text, Ana, Now.AddMinutes(30))).Refusal.ShouldBe(OrganizationRefusals.ProofOver);

    [Fact]
    public void A_mailbox_that_anybody_can_have_proves_nothing() =>
        Should.Throw<Refused>(() => DomainProof.Begin(new TenantId(Ids.New()), EmailAddress.Parse("lab@gmail.com"), code, Ana, Now))
            .Refusal.ShouldBe(OrganizationRefusals.DomainOpenToAnybody);
}
