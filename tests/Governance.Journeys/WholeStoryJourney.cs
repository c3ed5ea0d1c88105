using Governance.Data.Catalogs;
using Governance.Domain.Organizations;
using Governance.Testing;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using Xunit;

namespace Governance.Journeys;

public sealed partial class WholeStoryJourney(Host host) : IClassFixture<Host>
{
    private const string Title = "Frontier model operational security";
    private readonly TestData data = new(host);
    private Uri Root => new UriBuilder(host.ClientOptions.BaseAddress) { Host = "localhost" }.Uri;

    [Fact]
    public async Task Two_vendors_are_asked_and_one_is_reviewed_returned_scored_followed_until_its_finding_is_closed_and_decided_on()
    {
        host.UseKestrel(0);
        host.StartServer();
        var cast = await CastAsync();
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await playwright.StartChromiumAsync();
        var rita = await OpenAsync(browser, await data.MemberAsync(cast.Buyer, Role.Reviewer));
        await SendAsync(await OpenAsync(browser, cast.Ana), cast);
        await AcceptAsync(await OpenAsync(browser, cast.Dora), cast.Second);
        var cleo = await OpenAsync(browser, cast.Cleo);
        await AddPasskeyAsync(cleo);
        var theirs = await AcceptAsync(cleo, cast.First);
        await AddEvidenceAsync(cleo, cast.First);
        await AnswerAsync(cleo, theirs);
        await SignAsync(cleo, theirs);
        var ours = await FindAsync(rita, cast);
        await ReviewAsync(rita, ours, cast);
        await AnswerAgainAsync(cleo, theirs);
        await SignAsync(cleo, theirs);
        await ReviewAgainAsync(rita, ours, cast);
        await RemediateAsync(rita, await OpenAsync(browser, await data.MemberAsync(cast.Buyer, Role.Reviewer)), cleo, ours, cast);
        await DecideAsync(browser, rita, ours, cast);
        await SeeScoreAsync(rita, cast);
        host.Dispose();
    }

    private async Task<Cast> CastAsync()
    {
        await data.WithAsync(services => services.GetRequiredService<CatalogLoader>().LoadAsync(CatalogLoader.Shipped, TestContext.Current.CancellationToken));
        var buyer = await FoundAsync("meridian-bank", "Meridian Bank", buys: true);
        var (first, second) = (await FoundAsync("northlight-labs", "Northlight Labs", buys: false), await FoundAsync("halden-ai", "Halden AI", buys: false));
        var ana = await data.MemberAsync(buyer, Role.Procurement);
        await data.ContractAsync(await data.EngagementAsync(buyer, first, ana));
        await data.EngagementAsync(buyer, second, ana);
        var cleo = await data.SignatoryAsync(first, alsoOwner: true);
        return new(buyer, ana, first, cleo, second, await data.MemberAsync(second, Role.VendorOwner));
    }

    private async Task<Organization> FoundAsync(string slug, string name, bool buys)
    {
        var organization = Organization.Found(Slug.Parse(slug), name, buys, !buys, host.Clock.GetUtcNow());
        await data.AddAsync(organization.Id, organization);
        return organization;
    }

    private static async Task SendAsync(IPage ana, Cast cast)
    {
        await ana.GotoAsync($"/o/{cast.Buyer.Slug}/templates");
        await ana.GetByRole(AriaRole.Link, new() { Name = Title, Exact = true }).ClickAsync();
        await ana.GetByRole(AriaRole.Link, new() { Name = "Send 53 questions" }).ClickAsync();
        await ana.GetByLabel("Due date").FillAsync("2099-06-30");
        foreach (var vendor in (Organization[])[cast.First, cast.Second]) await ana.GetByText($"{vendor.Name}: Chat assistant").ClickAsync();
        await ana.GetByRole(AriaRole.Button, new() { Name = "Check 2 engagements" }).ClickAsync();
        await ana.GetByRole(AriaRole.Button, new() { Name = "Send 53 questions to 2 vendors" }).ClickAsync();
        await ana.GotoAsync($"/o/{cast.Buyer.Slug}/assessments");
        await Assertions.Expect(ana.Locator("a.row-link")).ToHaveCountAsync(2);
    }

    private static async Task<string> AcceptAsync(IPage vendors, Organization vendor)
    {
        await vendors.GotoAsync($"/o/{vendor.Slug}/inbox");
        await vendors.GetByRole(AriaRole.Link, new() { Name = Title }).ClickAsync();
        var own = new Uri(vendors.Url).AbsolutePath.Replace("/acknowledgement", "", StringComparison.Ordinal);
        await vendors.GetByRole(AriaRole.Button, new() { Name = "Accept 53 questions" }).ClickAsync();
        await vendors.GotoAsync($"/o/{vendor.Slug}/inbox");
        await Assertions.Expect(vendors.Locator("main")).ToContainTextAsync("In progress");
        return own;
    }

    private static async Task<string> FindAsync(IPage rita, Cast cast)
    {
        await rita.GotoAsync($"/o/{cast.Buyer.Slug}/assessments");
        await rita.Locator("tr", new() { HasText = cast.First.Name }).Locator("a.row-link").ClickAsync();
        await rita.GetByRole(AriaRole.Link, new() { Name = "Review submission 1" }).ClickAsync();
        return new Uri(rita.Url).AbsolutePath.Replace("/review", "", StringComparison.Ordinal);
    }

    private static async Task SeeScoreAsync(IPage rita, Cast cast)
    {
        await rita.GotoAsync($"/o/{cast.Buyer.Slug}/vendors");
        await Assertions.Expect(rita.Locator("tr", new() { HasText = cast.First.Name }).Locator(".score").First).ToBeVisibleAsync();
    }

    private Task<IPage> OpenAsync(IBrowser browser, Member member) => browser.OpenAsync(data, Root, member);

    private sealed record Cast(Organization Buyer, Member Ana, Organization First, Member Cleo, Organization Second, Member Dora);
}
