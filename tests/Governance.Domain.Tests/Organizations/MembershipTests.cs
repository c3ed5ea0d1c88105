using Governance.Domain.Organizations;
using Shouldly;
using Xunit;

namespace Governance.Domain.Tests.Organizations;

public sealed class MembershipTests
{
    private static readonly DateTimeOffset Now = new(2026, 4, 1, 9, 0, 0, TimeSpan.Zero);
    private static readonly UserId Ana = new(Ids.New());
    private static readonly UserId Ben = new(Ids.New());
    private static readonly Organization Bank = Organization.Found(Slug.Parse("bank"), "Bank", buys: true, sells: false, Now);

    [Fact]
    public void A_founder_administers_each_side_of_the_organization() =>
        Membership.OfFounder(Organization.Found(Slug.Parse("both"), "Both", buys: true, sells: true, Now), Ana, Now).Roles.ShouldBe([Role.Owner, Role.VendorOwner]);

    [Fact]
    public void The_last_administrator_cannot_leave()
    {
        var owner = Membership.OfFounder(Bank, Ana, Now);
        var reviewer = Membership.Admit(Bank, Ben, [Role.Reviewer], Ana, Now);
        Should.Throw<Refused>(() => owner.End(Ana, reason: null, [owner, reviewer], Now)).Refusal.ShouldBe(OrganizationRefusals.LastAdministrator);
        owner.IsCurrent.ShouldBeTrue();
    }

    [Fact]
    public void The_last_administrator_cannot_take_the_role_away_from_themselves()
    {
        var owner = Membership.OfFounder(Bank, Ana, Now);
        Should.Throw<Refused>(() => owner.ChangeRoles(Bank, [Role.Committee], [owner])).Refusal.ShouldBe(OrganizationRefusals.LastAdministrator);
        owner.Roles.ShouldBe([Role.Owner]);
    }

    [Fact]
    public void An_owner_leaves_once_there_is_another()
    {
        var owner = Membership.OfFounder(Bank, Ana, Now);
        var second = Membership.Admit(Bank, Ben, [Role.Owner], Ana, Now);
        owner.End(Ana, " moved on ", [owner, second], Now);
        owner.IsCurrent.ShouldBeFalse();
        owner.EndedBecause.ShouldBe("moved on");
        owner.Allows(Permission.ManageMembers).ShouldBeFalse();
        Should.Throw<Refused>(() => owner.End(Ana, reason: null, [second], Now)).Refusal.ShouldBe(OrganizationRefusals.AlreadyLeft);
    }

    [Fact]
    public void Roles_belong_to_the_side_the_organization_is_on()
    {
        Should.Throw<Refused>(() => Membership.Admit(Bank, Ben, [Role.Signatory], Ana, Now)).Refusal.ShouldBe(OrganizationRefusals.RoleOfOtherSide);
        Should.Throw<Refused>(() => Membership.Admit(Bank, Ben, [], Ana, Now)).Refusal.ShouldBe(OrganizationRefusals.NoRole);
    }

    [Fact]
    public void Whoever_judges_recommends_gives_an_opinion_or_decides_makes_scorecards_and_nobody_else() =>
        Enum.GetValues<Role>().ShouldAllBe(role => RolePermissions.Of(role).Contains(Permission.MakeScorecards)
            == RolePermissions.Of(role).Any(p => p == Permission.ReviewAnswers || p == Permission.Recommend || p == Permission.GiveOpinion || p == Permission.Decide));

    [Fact]
    public void An_auditor_reads_and_takes_home_and_does_nothing_else() =>
        RolePermissions.Of(Role.Auditor).ShouldBe([Permission.ViewOrganization, Permission.ViewPortfolio, Permission.ViewAudit, Permission.ExportScorecards], ignoreOrder: true);

    [Theory]
    [InlineData(Permission.Recommend, Permission.GiveOpinion)]
    [InlineData(Permission.Recommend, Permission.Decide)]
    [InlineData(Permission.GiveOpinion, Permission.Decide)]
    public void No_single_role_holds_two_of_the_three_lines(Permission one, Permission other) =>
        Enum.GetValues<Role>().ShouldAllBe(role => !(RolePermissions.Of(role).Contains(one) && RolePermissions.Of(role).Contains(other)));

    [Fact]
    public void Every_permission_is_held_by_some_role() =>
        Enum.GetValues<Permission>().Except(RolePermissions.Of(Enum.GetValues<Role>())).ShouldBeEmpty();
}
