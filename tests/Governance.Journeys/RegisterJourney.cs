using System.Text;
using Deque.AxeCore.Playwright;
using Governance.Data.SignIn;
using Governance.Domain.Engagements;
using Governance.Domain.Organizations;
using Governance.Testing;
using Governance.Web.Access;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using Shouldly;
using Xunit;

namespace Governance.Journeys;

/// <summary>Procurement keeps the register in a browser: every page of it full, with errors, in light and dark.</summary>
public sealed class RegisterJourney(Host host) : IClassFixture<Host>
{
    private readonly List<string> faults = [];

    [Fact]
    public async Task The_register_is_kept_in_a_browser_and_each_of_its_pages_is_accessible()
    {
        host.UseKestrel(0);
        host.StartServer();
        var data = new TestData(host);
        var buyer = await data.OrganizationAsync("register", buys: true, sells: false);
        var ana = await data.MemberAsync(buyer, Role.Procurement);
        var today = DateOnly.FromDateTime(host.Clock.GetUtcNow().UtcDateTime);
        var function = Function.Record(buyer.Id, "Payments", criticalOrImportant: true, "Customers cannot pay.", today, today);
        await data.AddAsync(buyer.Id, function);
        await data.LegalEntityAsync(buyer);
        var vendor = await data.VendorRecordAsync(buyer, "Northwind AI", ana.Id);
        var engagement = await data.EngagementAsync(vendor, factors: new(5, 4, 3, 3, 2), function: function);
        await data.ContractAsync(engagement);
        var session = await data.WithAsync(services => services.GetRequiredService<SessionStore>().BeginAsync(ana.Id.Value, SignInMethod.Passkey, "Test", CancellationToken.None));
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await playwright.StartChromiumAsync();
        foreach (var (scheme, width) in new[] { (ColorScheme.Light, 1360), (ColorScheme.Dark, 320) })
        {
            var root = host.ClientOptions.BaseAddress;
            await using var context = await browser.NewContextAsync(new() { ColorScheme = scheme, ViewportSize = new() { Width = width, Height = 900 }, BaseURL = root.ToString() });
            await context.AddCookiesAsync([new() { Name = SessionHandler.SchemeName, Value = session, Url = root.ToString() }]);
            var page = await context.NewPageAsync();
            page.Console += (_, message) => { if (message.Type is "error" && !message.Text.Contains("422", StringComparison.Ordinal)) faults.Add($"{new Uri(page.Url).AbsolutePath}: {message.Text}"); };
            await VisitAsync(page, $"/o/{buyer.Slug}", vendor.Id.Value, engagement.Id.Value, function.Id.Value);
        }
        faults.ShouldBeEmpty();
        host.Dispose();
    }

    private async Task VisitAsync(IPage page, string root, Guid vendor, Guid engagement, Guid function)
    {
        await page.GotoAsync($"{root}/vendors/{vendor}/contacts/new");
        await page.ClickAsync("button[type=submit].primary");
        await CheckAsync(page);
        await page.FillAsync("#Name", "Night desk");
        await page.FillAsync("#Email", "night@northwind.example");
        await page.ClickAsync("button[type=submit].primary");
        await page.ArriveAsync($"/vendors/{vendor}");
        await page.GotoAsync($"{root}/vendors/{vendor}/invitations/new");
        await CheckAsync(page);
        await page.CheckAsync("#ContactId");
        await page.ClickAsync("button[type=submit].primary");
        await page.ArriveAsync($"/vendors/{vendor}");
        await CheckAsync(page);
        await page.GotoAsync($"{root}/engagements/new?vendor={vendor}");
        await page.SelectOptionAsync("#FunctionId", function.ToString());
        foreach (var factor in (string[])["Data", "Criticality", "Autonomy", "Capability", "Reach"]) await page.SelectOptionAsync("#" + factor, "2");
        await page.WaitForSelectorAsync("#rating >> text=makes it at least 4");
        await CheckAsync(page);
        foreach (var address in (string[])
                 [
                     "/vendors", "/vendors?q=nothing+fits", $"/vendors/{vendor}/edit", "/engagements", $"/engagements/{engagement}", $"/engagements/{engagement}/edit",
                     $"/engagements/{engagement}/contracts", $"/engagements/{engagement}/contracts/new", "/functions", $"/functions/{function}/edit", "/vendor-imports/new",
                 ])
        {
            await page.GotoAsync(root + address);
            await CheckAsync(page);
        }
        await page.SetInputFilesAsync("#File", new FilePayload { Name = "register.csv", MimeType = "text/csv", Buffer = Encoding.UTF8.GetBytes("Name;Domain\nHelios Labs;helios.example\n;quartz.example\n") });
        await page.ClickAsync("button[type=submit].primary");
        await page.WaitForSelectorAsync("text=Row 3. Column Name: the name is missing.");
        await CheckAsync(page);
    }

    private async Task CheckAsync(IPage page)
    {
        var where = $"{page.ViewportSize!.Width} {new Uri(page.Url).PathAndQuery}";
        if (Environment.GetEnvironmentVariable("GOVERNANCE_PICTURES") is { Length: > 0 } folder)
            await page.ScreenshotAsync(new() { FullPage = true, Path = Path.Combine(folder, $"register {where.Replace('/', '_')}.png") });
        var axe = await page.RunAxe();
        faults.AddRange(axe.Violations.SelectMany(v => v.Nodes.Select(node => $"{where}: {v.Id}: {node.Html}")));
        if (await page.EvaluateAsync<int>("document.documentElement.scrollWidth") > page.ViewportSize.Width) faults.Add($"{where}: wider than the window");
    }
}
