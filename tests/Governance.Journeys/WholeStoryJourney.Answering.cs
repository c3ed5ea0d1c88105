using Governance.Domain.Evidence;
using Governance.Domain.Organizations;
using Microsoft.Playwright;

namespace Governance.Journeys;

public sealed partial class WholeStoryJourney
{
    private static readonly byte[] Report = "%PDF-1.7\n1 0 obj\n<< >>\nendobj\ntrailer << >>\n%%EOF\n"u8.ToArray();

    internal static async Task AddPasskeyAsync(IPage page)
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

    private static async Task AddEvidenceAsync(IPage cleo, Organization vendor)
    {
        await cleo.GotoAsync($"/o/{vendor.Slug}/evidence/new");
        await cleo.GetByLabel("Title").FillAsync("Penetration test of the platform");
        await cleo.Locator($"input[name=Label][value={Classification.Confidential}]").CheckAsync();
        await cleo.Locator("input[name=File]").SetInputFilesAsync(new FilePayload { Name = "report.pdf", MimeType = "application/pdf", Buffer = Report });
        await cleo.GetByRole(AriaRole.Button, new() { Name = "Add the document" }).ClickAsync();
        await Assertions.Expect(cleo.Locator("h1")).ToContainTextAsync("Penetration test of the platform");
    }

    private static async Task AnswerAsync(IPage cleo, string own)
    {
        foreach (var (question, option) in ((string, string)[])[("prerelease-classified", "yes"), ("prerelease-assessments-apart", "yes"), ("pipelines-segregated", "yes"), ("weights-assessed", "internal")])
        {
            await ChooseAsync(cleo, own, question, option);
            await cleo.GetByLabel("From your evidence").SelectOptionAsync(new SelectOptionValue { Index = 1 });
            await cleo.GetByRole(AriaRole.Button, new() { Name = "Attach" }).ClickAsync();
            await cleo.GetByRole(AriaRole.Button, new() { Name = "Remove" }).WaitForAsync();
        }
        await ChooseAsync(cleo, own, "storage-copies", "rule");
    }

    private static async Task AnswerAgainAsync(IPage cleo, string own)
    {
        await cleo.GotoAsync(own);
        await Assertions.Expect(cleo.Locator("main")).ToContainTextAsync("Meridian Bank returned 2 questions");
        await ChooseAsync(cleo, own, "weights-assessed", "independent");
        await ChooseAsync(cleo, own, "storage-copies", "enforced");
    }

    private static async Task ChooseAsync(IPage cleo, string own, string question, string option)
    {
        await cleo.GotoAsync($"{own}?view=focus&q={question}");
        await cleo.Locator($"input[name=Values][value={option}]").CheckAsync();
        await cleo.GetByRole(AriaRole.Button, new() { Name = "Save and next" }).ClickAsync();
        // the button waits for what is being saved by itself, so the click is over before the page is left
        await cleo.WaitForURLAsync(url => !url.EndsWith($"q={question}", StringComparison.Ordinal));
        await cleo.GotoAsync($"{own}?view=focus&q={question}");
        await Assertions.Expect(cleo.Locator($"input[name=Values][value={option}]")).ToBeCheckedAsync();
    }

    private static async Task SignAsync(IPage cleo, string own)
    {
        await cleo.GotoAsync(own);
        await cleo.GetByRole(AriaRole.Link, new() { Name = "Check and submit" }).ClickAsync();
        await cleo.GetByRole(AriaRole.Link, new() { Name = "Continue to sign" }).ClickAsync();
        await cleo.GetByLabel("I make this statement").CheckAsync();
        await cleo.GetByRole(AriaRole.Button, new() { Name = "Sign with your passkey" }).ClickAsync();
        await cleo.GetByText("Signed and submitted").WaitForAsync();
    }
}
