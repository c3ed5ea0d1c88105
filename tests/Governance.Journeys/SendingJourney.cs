using Deque.AxeCore.Playwright;
using Governance.Data.Catalogs;
using Governance.Data.SignIn;
using Governance.Domain.Organizations;
using Governance.Testing;
using Governance.Web.Access;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using Shouldly;
using Xunit;

namespace Governance.Journeys;

public sealed class SendingJourney(Host host) : IClassFixture<Host>
{
    private const int Wide = 1360;
    private const int Narrow = 320;
    private readonly TestData data = new(host);

    [Fact]
    public async Task Procurement_sends_to_a_vendor_who_asks_for_time_and_every_page_on_the_way_is_accessible()
    {
        host.UseKestrel(0);
        host.StartServer();
        await data.WithAsync(services => services.GetRequiredService<CatalogLoader>().LoadAsync(CatalogLoader.Shipped, TestContext.Current.CancellationToken));
        var (buyer, vendor) = (await data.BuyerAsync(), await data.VendorAsync());
        var (ana, ben) = (await data.MemberAsync(buyer, Role.Procurement), await data.MemberAsync(vendor, Role.VendorOwner));
        await data.EngagementAsync(buyer, vendor, ana);
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = "/usr/bin/chromium", Args = ["--no-sandbox", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run", "--disable-quic"] });
        var anas = await OpenAsync(browser, ana);
        var bens = await OpenAsync(browser, ben);
        await SendAsync(anas, buyer, vendor);
        await AskForTimeAsync(bens, vendor);
        await AnswerAsync(anas, buyer);
        await VisitAsync(bens, $"/o/{vendor.Slug}/frameworks");
        await bens.GetByRole(AriaRole.Link, new() { Name = "AI operational attestation" }).ClickAsync();
        await LookAsync(bens, "framework");
        host.Dispose();
    }

    private static async Task SendAsync(IPage anas, Organization buyer, Organization vendor)
    {
        await VisitAsync(anas, $"/o/{buyer.Slug}/assessments");
        await VisitAsync(anas, $"/o/{buyer.Slug}/templates");
        await anas.GetByRole(AriaRole.Link, new() { Name = "Frontier model operational security" }).ClickAsync();
        await LookAsync(anas, "template");
        await anas.GetByRole(AriaRole.Link, new() { Name = "As it is scored" }).ClickAsync();
        await LookAsync(anas, "scoring");
        await anas.GetByRole(AriaRole.Link, new() { Name = "Send 53 questions" }).ClickAsync();
        await anas.GetByLabel("Due date").FillAsync("2099-06-30");
        await LookAsync(anas, "new dispatch");
        await anas.GetByRole(AriaRole.Button, new() { Name = "Check what will be sent" }).ClickAsync();
        await LookAsync(anas, "nothing chosen");
        await anas.GetByText("Chat assistant").ClickAsync();
        await anas.GetByRole(AriaRole.Button, new() { Name = "Check what will be sent" }).ClickAsync();
        await LookAsync(anas, "preview");
        await anas.GetByRole(AriaRole.Button, new() { Name = $"questions to {vendor.Name}" }).ClickAsync();
        await LookAsync(anas, "assessment");
    }

    private static async Task AskForTimeAsync(IPage bens, Organization vendor)
    {
        await VisitAsync(bens, $"/o/{vendor.Slug}/inbox");
        await bens.GetByRole(AriaRole.Link, new() { Name = "Frontier model operational security" }).ClickAsync();
        await LookAsync(bens, "acknowledgement");
        await bens.GetByRole(AriaRole.Button, new() { Name = "Ask for more time" }).ClickAsync();
        await LookAsync(bens, "acknowledgement with mistakes");
        await bens.GetByLabel("Reason").FillAsync("Our auditors are here in June.");
        await bens.GetByLabel("Day asked for").FillAsync("2099-07-31");
        await bens.GetByRole(AriaRole.Button, new() { Name = "Ask for more time" }).ClickAsync();
    }

    private static async Task AnswerAsync(IPage anas, Organization buyer)
    {
        await VisitAsync(anas, $"/o/{buyer.Slug}/assessments?state=TimeAsked");
        await anas.GetByRole(AriaRole.Link, new() { Name = "Chat assistant" }).ClickAsync();
        await anas.GetByRole(AriaRole.Link, new() { Name = "Answer the request for time" }).ClickAsync();
        await LookAsync(anas, "due date");
        await anas.GetByLabel("Reason").FillAsync("Fine with us.");
        await anas.GetByRole(AriaRole.Button, new() { Name = "Set this due date" }).ClickAsync();
        await anas.GetByRole(AriaRole.Link, new() { Name = "Recall" }).ClickAsync();
        await LookAsync(anas, "recall");
    }

    private async Task<IPage> OpenAsync(IBrowser browser, Member member)
    {
        var key = await data.WithAsync(services => services.GetRequiredService<SessionStore>().BeginAsync(member.Id.Value, SignInMethod.Passkey, "Test", CancellationToken.None));
        var context = await browser.NewContextAsync(new() { BaseURL = host.ClientOptions.BaseAddress.ToString() });
        await context.AddCookiesAsync([new() { Name = SessionHandler.SchemeName, Value = key, Url = host.ClientOptions.BaseAddress.ToString() }]);
        return await context.NewPageAsync();
    }

    private static async Task VisitAsync(IPage page, string address)
    {
        await page.GotoAsync(address);
        await LookAsync(page, address);
    }

    private static async Task LookAsync(IPage page, string where)
    {
        foreach (var (scheme, width) in ((ColorScheme, int)[])[(ColorScheme.Dark, Narrow), (ColorScheme.Light, Wide)])
        {
            await page.EmulateMediaAsync(new() { ColorScheme = scheme, ReducedMotion = ReducedMotion.Reduce });
            await page.SetViewportSizeAsync(width, 900);
            var axe = await page.RunAxe();
            axe.Violations.SelectMany(v => v.Nodes.Select(node => $"{v.Id}: {node.Html}")).ShouldBeEmpty($"{where}, {scheme} {width}");
            (await page.EvaluateAsync<int>("document.documentElement.scrollWidth")).ShouldBeLessThanOrEqualTo(width, $"{where}: nothing may be wider than the window");
        }
    }
}
