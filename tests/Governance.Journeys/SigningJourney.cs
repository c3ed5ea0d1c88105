using Governance.Domain.Organizations;
using Governance.Testing;
using Governance.Web.Access;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Playwright;
using Xunit;

namespace Governance.Journeys;

/// <summary>Cleo has no passkey and signs; Dora has one, and takes longer over the statement than a confirmation lasts.</summary>
public sealed class SigningJourney(Host host) : IClassFixture<Host>
{
    private readonly TestData data = new(host);
    private Uri Root => new UriBuilder(host.ClientOptions.BaseAddress) { Host = "localhost" }.Uri;

    [Fact]
    public async Task A_signatory_without_a_passkey_signs_and_one_who_took_too_long_comes_back_to_what_she_had_ticked()
    {
        host.UseKestrel(0);
        host.StartServer();
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await playwright.StartChromiumAsync();
        await SignWithoutAsync(browser);
        await SignLateAsync(browser);
        host.Dispose();
    }

    private async Task SignWithoutAsync(IBrowser browser)
    {
        var (page, pair) = await OpenAsync(browser);
        await page.GotoAsync(Own(pair) + "/representations/new");
        await page.GetByLabel("I make this statement").CheckAsync();
        await page.LookAsync("signing without a key");
        await page.GetByRole(AriaRole.Button, new() { Name = "Sign without a key and submit" }).ClickAsync();
        await page.GetByText("Signed and submitted").WaitForAsync();
        var carl = await browser.OpenAsync(data, Root, await data.MemberAsync(pair.Buyer, Role.Committee));
        await carl.GotoAsync($"{TestData.OfAssessment(pair)}/representations/1");
        await carl.LookAsync("a representation with its answers");
    }

    private async Task SignLateAsync(IBrowser browser)
    {
        var (page, pair) = await OpenAsync(browser);
        await WholeStoryJourney.AddPasskeyAsync(page);
        await page.GotoAsync(Own(pair) + "/representations/new");
        await page.GetByLabel("I make this statement").CheckAsync();
        host.Clock.Advance(Visitor.ConfirmationLasts);
        await page.GetByRole(AriaRole.Button, new() { Name = "Sign with your passkey" }).ClickAsync();
        await page.GetByText("nothing typed is lost").WaitForAsync();
        await page.LookAsync("asked again with a form that waits");
        await page.GetByRole(AriaRole.Button, new() { Name = "Confirm with a passkey" }).ClickAsync();
        await page.GetByText("Your passkey comes next").WaitForAsync();
        await page.LookAsync("confirmed with a form that waits");
        await page.GetByRole(AriaRole.Button, new() { Name = "Go on with what you typed" }).ClickAsync();
        await Assertions.Expect(page.GetByLabel("I make this statement")).ToBeCheckedAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Sign with your passkey" }).ClickAsync();
        await page.GetByText("Signed and submitted").WaitForAsync();
    }

    private async Task<(IPage Page, Pair Pair)> OpenAsync(IBrowser browser)
    {
        var pair = await data.AcceptedPairAsync(represented: true);
        var page = await browser.OpenAsync(data, Root, await data.SignatoryAsync(pair.Vendor));
        return (page, pair);
    }

    private static string Own(Pair pair) => $"/o/{pair.Vendor.Slug}/questionnaires/{pair.Questionnaire.Id.Value}";
}
