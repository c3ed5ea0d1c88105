using System.Text;
using Governance.Testing;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Playwright;
using Xunit;

namespace Governance.Journeys;

/// <summary>A document is added from a question: a script sends it, and the question's page comes back whole.</summary>
public sealed class AttachingJourney(Host host) : IClassFixture<Host>
{
    private readonly TestData data = new(host);
    private Uri Root => new UriBuilder(host.ClientOptions.BaseAddress) { Host = "localhost" }.Uri;

    [Fact]
    public async Task After_a_document_is_added_the_question_stands_there_with_its_look_its_menu_and_what_was_done()
    {
        host.UseKestrel(0);
        host.StartServer();
        var pair = await data.AcceptedPairAsync();
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await playwright.StartChromiumAsync();
        var page = await browser.OpenAsync(data, Root, pair.Ben);
        await page.GotoAsync($"/o/{pair.Vendor.Slug}/questionnaires/{pair.Questionnaire.Id.Value}?view=focus&q=AC-1");
        await page.GetByRole(AriaRole.Link, new() { Name = "Add a document" }).ClickAsync();
        await page.Locator("input[name=Title]").FillAsync("Scan of March");
        await page.GetByRole(AriaRole.Button, new() { Name = "Add and attach" }).ClickAsync();
        await Assertions.Expect(page.Locator(".summary")).ToBeFocusedAsync();
        await page.Locator("input[name=Label][value=Internal]").CheckAsync();
        await page.Locator("input[type=file]").SetInputFilesAsync(new FilePayload { Name = "scan.pdf", MimeType = "application/pdf", Buffer = Encoding.ASCII.GetBytes("%PDF-1.7\n1 0 obj\n<< >>\nendobj\ntrailer << >>\n%%EOF\n") });
        await page.GetByRole(AriaRole.Button, new() { Name = "Add and attach" }).ClickAsync();
        await page.ArriveAsync("?view=focus&q=AC-1#attached");
        await Assertions.Expect(page.Locator(".sentence")).ToContainTextAsync("Scan of March is taken in");
        await Assertions.Expect(page.Locator(".for-reason")).ToBeHiddenAsync();
        await Assertions.Expect(page.Locator(".side a[aria-current]").GetByText("Evidence")).ToHaveCountAsync(0);
        await Assertions.Expect(page.Locator("form.answer[data-watched]")).ToHaveCountAsync(1);
        host.Dispose();
    }
}
