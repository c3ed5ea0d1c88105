using Governance.Data.Catalogs;
using Governance.Domain.Organizations;
using Governance.Testing;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using Shouldly;
using Xunit;

namespace Governance.Journeys;

public sealed class SendingJourney(Host host) : IClassFixture<Host>
{
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
        await using var browser = await playwright.StartChromiumAsync();
        var anas = await browser.OpenAsync(data, host.ClientOptions.BaseAddress, ana);
        var bens = await browser.OpenAsync(data, host.ClientOptions.BaseAddress, ben);
        await SendAsync(anas, buyer, vendor);
        await AskForTimeAsync(bens, vendor);
        await AnswerAsync(anas, buyer);
        await VisitAsync(bens, $"/o/{vendor.Slug}/frameworks");
        await bens.GetByRole(AriaRole.Link, new() { Name = "AI operational attestation" }).ClickAsync();
        await bens.LookAsync("framework");
        host.Dispose();
    }

    private static async Task SendAsync(IPage anas, Organization buyer, Organization vendor)
    {
        await VisitAsync(anas, $"/o/{buyer.Slug}/assessments");
        await VisitAsync(anas, $"/o/{buyer.Slug}/templates");
        await anas.GetByRole(AriaRole.Link, new() { Name = "Frontier model operational security", Exact = true }).ClickAsync();
        await anas.LookAsync("template");
        await anas.GetByRole(AriaRole.Link, new() { Name = "As it is scored" }).ClickAsync();
        await anas.LookAsync("scoring");
        await anas.GetByRole(AriaRole.Link, new() { Name = "Send 53 questions" }).ClickAsync();
        await anas.GetByLabel("Due date").FillAsync("2099-06-30");
        await anas.LookAsync("new dispatch");
        await anas.GetByRole(AriaRole.Button, new() { Name = "Check what will be sent" }).ClickAsync();
        await anas.LookAsync("nothing chosen");
        await anas.GetByText("Chat assistant").ClickAsync();
        await anas.GetByRole(AriaRole.Button, new() { Name = "Check 1 engagement" }).ClickAsync();
        await anas.LookAsync("preview");
        await anas.GetByRole(AriaRole.Button, new() { Name = $"questions to {vendor.Name}" }).ClickAsync();
        await anas.LookAsync("assessment");
    }

    private static async Task AskForTimeAsync(IPage bens, Organization vendor)
    {
        await VisitAsync(bens, $"/o/{vendor.Slug}/inbox");
        await bens.GetByRole(AriaRole.Link, new() { Name = "Frontier model operational security" }).ClickAsync();
        await bens.LookAsync("acknowledgement");
        await bens.GetByRole(AriaRole.Button, new() { Name = "Ask for more time" }).ClickAsync();
        await bens.LookAsync("acknowledgement with mistakes");
        await bens.GetByLabel("Reason").FillAsync("Our auditors are here in June.");
        await bens.GetByLabel("Day asked for").FillAsync("2099-07-31");
        await bens.GetByRole(AriaRole.Button, new() { Name = "Ask for more time" }).ClickAsync();
    }

    private static async Task AnswerAsync(IPage anas, Organization buyer)
    {
        await VisitAsync(anas, $"/o/{buyer.Slug}/assessments?state=TimeAsked");
        await anas.GetByRole(AriaRole.Link, new() { Name = "Chat assistant" }).ClickAsync();
        await anas.GetByRole(AriaRole.Link, new() { Name = "Answer the request for time" }).ClickAsync();
        await anas.LookAsync("due date");
        await anas.GetByLabel("Reason").FillAsync("Fine with us.");
        await anas.GetByRole(AriaRole.Button, new() { Name = "Set this due date" }).ClickAsync();
        await anas.GetByRole(AriaRole.Link, new() { Name = "Recall" }).ClickAsync();
        await anas.LookAsync("recall");
    }

    private static async Task VisitAsync(IPage page, string address)
    {
        await page.GotoAsync(address);
        await page.LookAsync(address);
    }
}
