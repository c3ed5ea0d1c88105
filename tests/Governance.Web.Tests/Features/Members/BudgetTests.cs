using Governance.Domain.Organizations;
using Governance.Testing;
using Shouldly;
using Xunit;

namespace Governance.Web.Tests.Features.Members;

public sealed class BudgetTests(Host host) : IClassFixture<Host>
{
    private readonly TestData data = new(host);
    private readonly CancellationToken stop = TestContext.Current.CancellationToken;

    [Fact]
    public async Task Every_page_about_an_organization_keeps_to_its_budget_and_costs_the_same_with_two_people_and_with_forty()
    {
        var small = await CostsAsync(2);
        var large = await CostsAsync(40);
        large.ShouldBe(small);
        foreach (var spent in host.Spending.All) spent.Statements.Count.ShouldBeLessThanOrEqualTo(spent.Budget, $"{spent.Action}:\n{string.Join('\n', spent.Statements)}");
        small.Count.ShouldBe(25);
    }

    private async Task<List<string>> CostsAsync(int people)
    {
        var lab = await data.VendorAsync();
        var owner = await data.MemberAsync(lab, Role.VendorOwner);
        for (var i = 1; i < people; i++)
        {
            await data.MemberAsync(lab, Role.Signatory);
            await data.LegalEntityAsync(lab, $"Lab {i}");
        }
        var (ben, entity) = (await data.MemberAsync(lab, Role.Signatory, Role.Contributor), await data.LegalEntityAsync(lab, "Lab of many"));
        using var browser = await data.SignInAsync(owner);
        var (before, root) = (host.Spending.All.Count, $"/o/{lab.Slug}");
        var (member, authorities, entities) = ($"{root}/members/{ben.Membership.Id.Value}", $"{root}/signing-authorities", $"{root}/legal-entities");
        foreach (var page in (string[])["/o", "/o/new", $"{root}/members", $"{root}/departure", $"{root}/invitations", $"{root}/invitations/new", $"{root}/domain-proofs", authorities, entities, "/account", "/account/sessions"])
            await browser.OpenAsync(page, stop);
        await SendAsync(browser, $"{root}/invitations/new", $"{root}/invitations", ("Address", $"new-{people}@lab.example"), ("Roles", "Contributor"));
        await SendAsync(browser, $"{root}/domain-proofs/new", $"{root}/domain-proofs", ("Address", "security@lab.example"));
        await SendAsync(browser, $"{authorities}/new", authorities, ("Member", ben.Membership.Id.Value.ToString()), ("Entity", entity.Id.Value.ToString()), ("Basis", "Director"));
        await SendAsync(browser, $"{entities}/{entity.Id.Value}", $"{entities}/{entity.Id.Value}", ("Name", "Lab of few"));
        await SendAsync(browser, $"{entities}/new", entities, ("Name", "Another lab"), ("Country", "FR"), ("RegisterNumber", "1"));
        await SendAsync(browser, member, member, ("Roles", "Signatory"));
        await SendAsync(browser, member, $"{member}/removal", ("Reason", "moved on"));
        return [.. host.Spending.All.Skip(before).Select(s => $"{s.Action} {s.Statements.Count}")];
    }

    private async Task SendAsync(Browser browser, string page, string action, params (string Name, string Value)[] typed)
    {
        using var answer = await browser.SendAsync(page, action, typed, stop);
        answer.StatusCode.ShouldBe(System.Net.HttpStatusCode.SeeOther, action);
    }
}
