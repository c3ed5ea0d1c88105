using Governance.Domain.Organizations;
using Shouldly;
using Xunit;

namespace Governance.Domain.Tests.Organizations;

public sealed class InvitationTests
{
    private static readonly DateTimeOffset Now = new(2026, 4, 1, 9, 0, 0, TimeSpan.Zero);
    private static readonly UserId Ana = new(Ids.New());
    private static readonly UserId Ben = new(Ids.New());
    private static readonly EmailAddress Address = EmailAddress.Parse("Ben@Bank.example");
    private static readonly Organization Bank = Organization.Found(Slug.Parse("bank"), "Bank", buys: true, sells: false, Now);
    private readonly Invitation invitation = Invitation.Issue(Bank, Address, [Role.Reviewer, Role.Reviewer], Ana, Now);

    [Fact]
    public void Accepting_makes_a_member_with_the_roles_offered()
    {
        var member = invitation.Accept(Bank, Ben, EmailAddress.Parse("ben@bank.EXAMPLE"), Now.AddDays(6));
        member.Roles.ShouldBe([Role.Reviewer]);
        member.AdmittedBy.ShouldBe(Ana);
        invitation.AcceptedBy.ShouldBe(Ben);
    }

    [Fact]
    public void An_invitation_is_good_once()
    {
        invitation.Accept(Bank, Ben, Address, Now);
        Should.Throw<Refused>(() => invitation.Accept(Bank, Ben, Address, Now)).Refusal.ShouldBe(OrganizationRefusals.InvitationUsed);
    }

    [Fact]
    public void An_invitation_ends_after_seven_days() =>
        Should.Throw<Refused>(() => invitation.Accept(Bank, Ben, Address, Now.AddDays(7))).Refusal.ShouldBe(OrganizationRefusals.InvitationExpired);

    [Fact]
    public void A_withdrawn_invitation_cannot_be_accepted()
    {
        invitation.Withdraw(Ana, Now);
        Should.Throw<Refused>(() => invitation.Accept(Bank, Ben, Address, Now)).Refusal.ShouldBe(OrganizationRefusals.InvitationWithdrawn);
    }

    [Fact]
    public void An_invitation_is_bound_to_its_address() =>
        Should.Throw<Refused>(() => invitation.Accept(Bank, Ben, EmailAddress.Parse("eve@bank.example"), Now)).Refusal.ShouldBe(OrganizationRefusals.InvitedElsewhere);

    [Fact]
    public void A_token_is_found_by_its_hash_and_shows_itself_nowhere()
    {
        var token = InvitationToken.New();
        InvitationToken.TryParse(token.Text, out var read).ShouldBeTrue();
        InvitationHash.Of(read!, invitation).Hash.ShouldBe(token.Hash);
        token.Text.Length.ShouldBe(43);
        token.ToString().ShouldNotContain(token.Text);
        InvitationToken.TryParse(token.Text[1..], out _).ShouldBeFalse();
        InvitationToken.TryParse("not a token", out _).ShouldBeFalse();
        InvitationToken.TryParse(text: null, out _).ShouldBeFalse();
    }
}
