using System.Net;
using Governance.Domain.Organizations;
using Governance.Testing;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace Governance.Web.Tests.Features.Members;

public sealed class LastAdministratorTests(Host host) : IClassFixture<Host>
{
    private const int Rounds = 6;

    private readonly TestData data = new(host);
    private readonly CancellationToken stop = TestContext.Current.CancellationToken;

    [Fact]
    public Task Two_owners_who_remove_each_other_at_once_leave_one() =>
        OneStaysAsync((bank, _, other) => (Page(bank, other), Page(bank, other) + "/removal", [("Reason", "a quarrel")]));

    [Fact]
    public Task Two_owners_who_leave_at_once_leave_one() =>
        OneStaysAsync((bank, _, _) => ($"/o/{bank.Slug}/departure", $"/o/{bank.Slug}/departure", []));

    [Fact]
    public Task Two_owners_who_step_down_at_once_leave_one() =>
        OneStaysAsync((bank, own, _) => (Page(bank, own), Page(bank, own), [("Roles", nameof(Role.Reviewer))]));

    [Fact]
    public Task One_who_leaves_while_the_other_is_demoted_leaves_one() =>
        OneStaysAsync((bank, own, other) => own.Membership.Id.Value < other.Membership.Id.Value
            ? ($"/o/{bank.Slug}/departure", $"/o/{bank.Slug}/departure", [])
            : (Page(bank, own), Page(bank, own), [("Roles", nameof(Role.Committee))]));

    // both have their form open, and send it at one time
    private async Task OneStaysAsync(Func<Organization, Member, Member, (string Page, string Action, (string, string)[] Typed)> act)
    {
        for (var round = 0; round < Rounds; round++)
        {
            var bank = await data.BuyerAsync();
            var (ana, ben) = (await data.MemberAsync(bank, Role.Owner), await data.MemberAsync(bank, Role.Owner));
            using var hers = await data.SignInAsync(ana);
            using var his = await data.SignInAsync(ben);
            var (first, second) = (act(bank, ana, ben), act(bank, ben, ana));
            var (one, two) = (await hers.OpenAsync(first.Page, stop), await his.OpenAsync(second.Page, stop));
            var answers = await Task.WhenAll(hers.SendAsync(one, first.Action, first.Typed, stop), his.SendAsync(two, second.Action, second.Typed, stop));
            answers.Count(a => a.StatusCode is HttpStatusCode.SeeOther).ShouldBe(1, string.Join(", ", answers.Select(a => a.StatusCode)));
            answers.ShouldAllBe(a => a.StatusCode != HttpStatusCode.InternalServerError);
            var left = await data.AsAsync(bank.Id, db => db.Set<Membership>().Where(m => m.LeftAt == null).ToListAsync(stop));
            left.Count(m => m.Administers).ShouldBe(1);
        }
    }

    private static string Page(Organization bank, Member member) => $"/o/{bank.Slug}/members/{member.Membership.Id.Value}";
}
