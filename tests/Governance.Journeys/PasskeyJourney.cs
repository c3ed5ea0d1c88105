using Deque.AxeCore.Playwright;
using Governance.Domain.Organizations;
using Governance.Testing;
using Microsoft.Playwright;
using Shouldly;
using Xunit;

namespace Governance.Journeys;

/// <summary>Ben is invited, makes his account with a passkey, and signs in with it again; the browser's virtual authenticator is his device.</summary>
public sealed class PasskeyJourney(Host host) : IClassFixture<Host>
{
    [Fact]
    public async Task An_invited_person_makes_an_account_with_a_passkey_and_signs_in_with_it()
    {
        host.UseKestrel(0);
        host.StartServer();
        var link = await InviteAsync();
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await playwright.StartChromiumAsync();
        // a passkey belongs to a domain, and an address of numbers is none
        var page = await browser.NewPageAsync(new() { BaseURL = new UriBuilder(host.ClientOptions.BaseAddress) { Host = "localhost" }.Uri.ToString() });
        await AddDeviceAsync(page);

        await page.GotoAsync(link);
        await LookAsync(page);
        var form = page.Locator("form[data-passkey=create]");
        await form.Locator("input[name=Name]").FillAsync("Ben Banker");
        await form.Locator("button").ClickAsync();
        await page.GetByRole(AriaRole.Heading, new() { Name = "Put these away" }).WaitForAsync();
        (await page.Locator("code").CountAsync()).ShouldBe(10);
        await LookAsync(page);

        await page.GotoAsync("/account/passkeys");
        await page.GetByText("First passkey").First.WaitForAsync();
        await LookAsync(page);
        await page.Context.ClearCookiesAsync();

        await page.GotoAsync("/account/sessions");
        new Uri(page.Url).AbsolutePath.ShouldBe("/sign-in");
        await LookAsync(page);
        await page.GetByRole(AriaRole.Button, new() { Name = "Sign in with a passkey" }).ClickAsync();
        await page.GetByRole(AriaRole.Heading, new() { Name = "Where you are signed in" }).WaitForAsync();
        (await page.Locator("tbody tr").CountAsync()).ShouldBe(2);
        host.Dispose();
    }

    private static async Task LookAsync(IPage page)
    {
        var axe = await page.RunAxe();
        axe.Violations.SelectMany(v => v.Nodes.Select(node => $"{page.Url}: {v.Id}: {node.Html}")).ShouldBeEmpty();
    }

    private async Task<string> InviteAsync()
    {
        var data = new TestData(host);
        var bank = await data.BuyerAsync();
        var owner = await data.MemberAsync(bank, Role.Owner);
        var (token, now) = (InvitationToken.New(), host.Clock.GetUtcNow());
        var invitation = Invitation.Issue(bank, EmailAddress.Parse("ben@bank.example"), [Role.Reviewer], owner.Id, now);
        await data.AddAsync(bank.Id, invitation, InvitationHash.Of(token, invitation));
        return "/invitations/" + token.Text;
    }

    private static async Task AddDeviceAsync(IPage page)
    {
        var device = await page.Context.NewCDPSessionAsync(page);
        await device.SendAsync("WebAuthn.enable");
        await device.SendAsync("WebAuthn.addVirtualAuthenticator", new(StringComparer.Ordinal)
        {
            ["options"] = new Dictionary<string, object>(StringComparer.Ordinal)
            {
                ["protocol"] = "ctap2", ["transport"] = "internal", ["hasResidentKey"] = true,
                ["hasUserVerification"] = true, ["isUserVerified"] = true, ["automaticPresenceSimulation"] = true,
            },
        });
    }
}
