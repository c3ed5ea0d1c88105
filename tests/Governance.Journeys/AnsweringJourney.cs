using System.Text.RegularExpressions;
using Governance.Data.Catalogs;
using Governance.Domain.Organizations;
using Governance.Testing;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using Shouldly;
using Xunit;

namespace Governance.Journeys;

public sealed class AnsweringJourney(Host host) : IClassFixture<Host>
{
    private readonly TestData data = new(host);
    private Uri Root => new UriBuilder(host.ClientOptions.BaseAddress) { Host = "localhost" }.Uri;

    [Fact]
    public async Task A_vendor_answers_in_both_views_and_signs_with_a_passkey()
    {
        host.UseKestrel(0);
        host.StartServer();
        var (vendor, cleo, own) = await SentAsync();
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await playwright.StartChromiumAsync();
        var page = await browser.OpenAsync(data, Root, cleo);
        await AddPasskeyAsync(page);
        await page.GotoAsync(own);
        await LookAsync(page, "focus untouched");
        await AnswerInFocusAsync(page, own);
        await AnswerInTwoWindowsAsync(page, own);
        await AnswerInListAsync(page, own);
        await SignAsync(page, own);
        await RevokeAsync(page, vendor);
        (await data.AsAsync(vendor.Id, db => db.Set<Domain.Questionnaires.Representation>().SingleAsync(TestContext.Current.CancellationToken))).CredentialId.ShouldNotBeNull();
        host.Dispose();
    }

    private async Task<(Organization Vendor, Member Cleo, string Own)> SentAsync()
    {
        await data.WithAsync(services => services.GetRequiredService<CatalogLoader>().LoadAsync(CatalogLoader.Shipped, TestContext.Current.CancellationToken));
        var template = await data.WithAsync(services => services.GetRequiredService<Data.GovernanceDb>().Set<Domain.Questionnaires.PublishedTemplate>().SingleAsync(t => t.Key == "frontier-model-operational-security", TestContext.Current.CancellationToken));
        var (buyer, vendor) = (await data.BuyerAsync(), await data.VendorAsync());
        var ana = await data.MemberAsync(buyer, Role.Procurement);
        var cleo = await data.SignatoryAsync(vendor, alsoOwner: true);
        await data.EvidenceAsync(vendor, cleo);
        await data.EvidenceAsync(vendor, cleo, "Security policy, version 7");
        var sent = await data.DispatchAsync(buyer, ana, template, await data.EngagementAsync(buyer, vendor, ana));
        var questionnaire = await data.QuestionnaireAsync(vendor, sent[0]);
        await data.AcceptAsync(questionnaire, cleo);
        return (vendor, cleo, $"/o/{vendor.Slug}/questionnaires/{questionnaire.Id.Value}");
    }

    private static async Task AddPasskeyAsync(IPage page)
    {
        var device = await page.Context.NewCDPSessionAsync(page);
        await device.SendAsync("WebAuthn.enable");
        await device.SendAsync("WebAuthn.addVirtualAuthenticator", new Dictionary<string, object>(StringComparer.Ordinal)
        {
            ["options"] = new Dictionary<string, object>(StringComparer.Ordinal) { ["protocol"] = "ctap2", ["transport"] = "internal", ["hasResidentKey"] = true, ["hasUserVerification"] = true, ["isUserVerified"] = true },
        });
        await page.GotoAsync("/account/passkeys");
        await page.GetByRole(AriaRole.Button, new() { Name = "Add a passkey" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Remove" }).WaitForAsync();
    }

    private static async Task AnswerInFocusAsync(IPage page, string own)
    {
        await page.GotoAsync(own + "?view=focus&q=prerelease-classified");
        await page.GetByText("Partly").ClickAsync();
        await page.GetByLabel("Compensating control").FillAsync("Quarterly manual review of all drafts.");
        await page.GetByLabel("Comment").FillAsync("Images are covered since May.");
        await page.GetByText("Saved ").WaitForAsync();
        await LookAsync(page, "focus compensating");
        await page.GetByLabel("From your evidence").SelectOptionAsync(new SelectOptionValue { Index = 1 });
        await page.GetByRole(AriaRole.Button, new() { Name = "Attach" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Remove" }).WaitForAsync();
        await LookAsync(page, "focus attached");
        await page.GetByRole(AriaRole.Button, new() { Name = "Save and next" }).ClickAsync();
        await page.GetByText("We decline").ClickAsync();
        await page.GetByLabel("Reason").FillAsync("Under a non-disclosure agreement with a government.");
        await LookAsync(page, "focus declined");
        await page.GotoAsync(own + "?view=focus&q=storage-exceptions");
        await page.GetByLabel("Purpose, row 1").FillAsync("Public model cards");
        await page.GetByText("Saved ").WaitForAsync();
        await LookAsync(page, "focus table");
    }

    private static async Task AnswerInTwoWindowsAsync(IPage page, string own)
    {
        var at = own + "?view=focus&q=prerelease-classified";
        var other = await page.Context.NewPageAsync();
        foreach (var window in (IPage[])[page, other]) await window.GotoAsync(at);
        await ChooseAsync(other, 0);
        await ChooseAsync(page, 2);
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Changed in another window by you at" })).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator("[data-save-line]").First).ToContainTextAsync("Changed in another window by you at");
        await LookAsync(page, "focus two windows");
        await page.GetByRole(AriaRole.Button, new() { Name = "Keep what is here, and the other in the comment" }).ClickAsync();
        await Assertions.Expect(page.Locator("input[name=Values]").Nth(2)).ToBeCheckedAsync();
        var said = await other.Locator(".option-text").First.TextContentAsync();
        await Assertions.Expect(page.GetByLabel("Comment")).ToHaveValueAsync(new Regex($"^Images are covered since May\\.\\n\\nAlso answered: {Regex.Escape(said!)}", RegexOptions.None, TimeSpan.FromMinutes(1)));
        await other.CloseAsync();
    }

    private static Task ChooseAsync(IPage window, int option) =>
        window.RunAndWaitForResponseAsync(() => window.Locator(".option").Nth(option).ClickAsync(), answer => answer.Url.EndsWith("/answers/prerelease-classified", StringComparison.Ordinal));

    private static async Task AnswerInListAsync(IPage page, string own)
    {
        await page.GotoAsync(own + "?view=list&section=weights");
        await LookAsync(page, "list");
        var first = page.Locator(".listed-row").First;
        await first.Locator("input[name$='.Values']").First.CheckAsync();
        await first.GetByText("Saved ").WaitForAsync();
        await LookAsync(page, "list saved");
    }

    private static async Task SignAsync(IPage page, string own)
    {
        await page.GotoAsync(own + "/submissions/new");
        await LookAsync(page, "check");
        await page.GetByRole(AriaRole.Link, new() { Name = "Continue to sign" }).ClickAsync();
        await LookAsync(page, "sign");
        await page.GetByLabel("I make this statement").CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Sign with your passkey" }).ClickAsync();
        await page.GetByText("Signed and submitted").WaitForAsync();
        await LookAsync(page, "submitted");
    }

    private static async Task RevokeAsync(IPage page, Organization vendor)
    {
        await page.GotoAsync($"/o/{vendor.Slug}/evidence");
        await page.GetByRole(AriaRole.Link, new() { Name = "Security policy, version 7" }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Revoke" }).ClickAsync();
        await LookAsync(page, "grant");
        await page.GetByRole(AriaRole.Button, new() { Name = "Revoke 1 grant" }).ClickAsync();
        await page.GetByText("can no longer open").WaitForAsync();
    }

    private static Task LookAsync(IPage page, string where) => page.LookAsync(where, (ColorScheme.Dark, 320), (ColorScheme.Dark, 1360), (ColorScheme.Light, 1360));
}
