using System.Net;
using Governance.Domain.Audit;
using Governance.Domain.Organizations;
using Governance.Domain.Templates;
using Governance.Testing;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace Governance.Web.Tests.Features.TemplateDrafts;

public sealed class DeletionTests(Host host) : IClassFixture<Host>
{
    private readonly TestData data = new(host);
    private readonly CancellationToken stop = TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_draft_is_deleted_after_a_page_that_says_what_is_lost_and_its_file_can_be_imported_again()
    {
        var (buyer, browser) = await BuyerAsync();
        using var read = await browser.UploadAsync($"/o/{buyer.Slug}/questionnaire-imports/new", $"/o/{buyer.Slug}/questionnaire-imports", [], ("File", "theirs.csv", "Question\nIs it safe?\nIs it sound?\n"u8.ToArray()), stop);
        var import = read.Headers.Location!.ToString();
        var own = await DoneAsync(browser, import, import + "/template", ("Title", "Theirs"));
        (await browser.OpenAsync(own, stop)).QuerySelector($"a[href='{own}/deletion/new']").ShouldNotBeNull();
        var page = await browser.OpenAsync(own + "/deletion/new", stop);
        page.Body!.TextContent.ShouldContain("2 questions in 1 section are lost");
        await DoneAsync(browser, own + "/sections/new", own + "/sections", ("Title", "Added meanwhile"));
        using var stale = await browser.SendAsync(page, own + "/deletion", [], stop);
        stale.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await DoneAsync(browser, own + "/deletion/new", own + "/deletion")).ShouldBe($"/o/{buyer.Slug}/templates");
        foreach (var gone in (string[])[own, own + "/edit", own + "/steps", own.Replace("template-drafts", "template-previews", StringComparison.Ordinal), own + "/deletion/new"]) (await browser.GetAsync(gone, stop)).StatusCode.ShouldBe(HttpStatusCode.NotFound, gone);
        (await browser.OpenAsync($"/o/{buyer.Slug}/templates", stop)).Body!.TextContent.ShouldContain("Theirs is deleted, with 2 questions.");
        (await browser.OpenAsync($"/o/{buyer.Slug}/templates", stop)).Body!.TextContent.ShouldNotContain("Theirs");
        (await browser.OpenAsync($"/o/{buyer.Slug}/template-drafts/new", stop)).Body!.TextContent.ShouldNotContain("Theirs");
        string.Equals(await DoneAsync(browser, import, import + "/template", ("Title", "Theirs")), own, StringComparison.Ordinal).ShouldBeFalse();
        (await data.AsAsync(buyer.Id, db => db.Set<AuditEntry>().CountAsync(e => e.Act == nameof(DraftDeleted), stop))).ShouldBe(1);
    }

    [Fact]
    public async Task A_draft_of_which_a_version_was_published_is_not_deleted()
    {
        var (buyer, browser) = await BuyerAsync();
        var shipped = await data.TemplateAsync();
        var own = await DoneAsync(browser, $"/o/{buyer.Slug}/template-drafts/new", $"/o/{buyer.Slug}/template-drafts", ("Title", "Cloud check"), ("From", $"{shipped.Key}@{shipped.Version}"));
        var before = await browser.OpenAsync(own + "/deletion/new", stop);
        await DoneAsync(browser, own + "/publications/new", own + "/publications");
        (await browser.OpenAsync(own, stop)).QuerySelector($"a[href='{own}/deletion/new']").ShouldBeNull();
        var page = await browser.OpenAsync(own + "/deletion/new", stop);
        page.Body!.TextContent.ShouldContain(DraftRefusals.PublishedOf.Sentence);
        page.QuerySelector("form.confirm button").ShouldBeNull();
        using var refused = await browser.SendAsync(page, own + "/deletion", [], stop);
        refused.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        using var stale = await browser.SendAsync(before, own + "/deletion", [], stop);
        stale.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await browser.OpenAsync(own, stop)).Title!.ShouldContain("Cloud check");
    }

    private async Task<(Organization Buyer, Browser Browser)> BuyerAsync()
    {
        var buyer = await data.BuyerAsync();
        return (buyer, await data.SignInAsync(await data.MemberAsync(buyer, Role.Procurement)));
    }

    private async Task<string> DoneAsync(Browser browser, string path, string action, params (string, string)[] typed)
    {
        using var done = await browser.SendAsync(path, action, typed, stop);
        done.StatusCode.ShouldBe(HttpStatusCode.SeeOther, await done.Content.ReadAsStringAsync(stop));
        return done.Headers.Location!.ToString();
    }
}
