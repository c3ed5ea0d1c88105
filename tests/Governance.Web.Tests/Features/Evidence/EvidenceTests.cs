using System.Net;
using System.Text;
using Governance.Domain.Evidence;
using Governance.Domain.Organizations;
using Governance.Testing;
using Microsoft.AspNetCore.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace Governance.Web.Tests.Features.Evidence;

public sealed class EvidenceTests(Host host) : IClassFixture<Host>
{
    private static readonly byte[] Pdf = Encoding.ASCII.GetBytes("%PDF-1.7\n1 0 obj\n<< >>\nendobj\ntrailer << >>\n%%EOF\n");
    private readonly TestData data = new(host);
    private readonly CancellationToken stop = TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_document_is_taken_in_and_its_bytes_lie_encrypted()
    {
        var (vendor, ben) = await VendorAsync();
        using var browser = await data.SignInAsync(ben);
        const string secret = "the combination of the safe is thirty-one";
        var answer = await UploadAsync(browser, vendor, [("Title", "Safe report"), ("Label", "Restricted")], "safe.txt", Encoding.UTF8.GetBytes(secret));
        answer.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        var page = await browser.OpenAsync(answer.Headers.Location!.ToString(), stop);
        page.Body!.TextContent.ShouldContain("safe.txt");
        page.Body.TextContent.ShouldContain("Nobody outside.");
        (await browser.OpenAsync($"/o/{vendor.Slug}/evidence?q=SAFE", stop)).QuerySelectorAll("a.row-link").Length.ShouldBe(1);
        var blobs = Directory.EnumerateFiles(Path.Combine(host.DataFolder, "blobs"), "*", SearchOption.AllDirectories).ToList();
        blobs.ShouldNotBeEmpty();
        foreach (var blob in blobs) Encoding.Latin1.GetString(await File.ReadAllBytesAsync(blob, stop)).ShouldNotContain("combination");
    }

    [Fact]
    public async Task Without_a_label_nothing_is_taken_in()
    {
        var (vendor, ben) = await VendorAsync();
        using var browser = await data.SignInAsync(ben);
        await RefusedAsync(browser, vendor, [("Title", "Report")], "report.pdf", Pdf, EvidenceRefusals.NoLabel.Sentence);
    }

    [Theory]
    [InlineData("evil\u202Efdp.txt")]
    [InlineData("\u200b.txt")]
    [InlineData(".txt")]
    public async Task A_file_whose_name_cannot_be_seen_as_it_is_is_refused(string name)
    {
        var (vendor, ben) = await VendorAsync();
        using var browser = await data.SignInAsync(ben);
        await RefusedAsync(browser, vendor, [("Title", "Report"), ("Label", "Internal")], name, Pdf, EvidenceRefusals.NameUnfit.Sentence);
    }

    [Fact]
    public async Task Pre_release_material_needs_the_end_of_its_embargo()
    {
        var (vendor, ben) = await VendorAsync();
        using var browser = await data.SignInAsync(ben);
        await RefusedAsync(browser, vendor, [("Title", "Report"), ("Label", "PreRelease")], "report.pdf", Pdf, EvidenceRefusals.NoEmbargo.Sentence);
        await RefusedAsync(browser, vendor, [("Title", "Report"), ("Label", "PreRelease"), ("EmbargoUntil", "2020-01-01")], "report.pdf", Pdf, EvidenceRefusals.EmbargoEnded.Sentence);
        await RefusedAsync(browser, vendor, [("Title", "Report"), ("Label", "Public"), ("EmbargoUntil", "2031-01-31")], "report.pdf", Pdf, EvidenceRefusals.EmbargoOfOthers.Sentence);
        (await UploadAsync(browser, vendor, [("Title", "Report"), ("Label", "PreRelease"), ("EmbargoUntil", "2031-01-31")], "report.pdf", Pdf)).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
    }

    [Fact]
    public async Task A_lying_extension_is_named_with_what_the_file_is()
    {
        var (vendor, ben) = await VendorAsync();
        using var browser = await data.SignInAsync(ben);
        await RefusedAsync(browser, vendor, [("Title", "Report"), ("Label", "Internal")], "report.png", Pdf, "report.png: the extension says a PNG image, the content is a PDF document.");
    }

    [Fact]
    public async Task A_file_over_the_limit_is_refused_and_leaves_nothing()
    {
        var (vendor, ben) = await VendorAsync();
        using var browser = await data.SignInAsync(ben);
        await RefusedAsync(browser, vendor, [("Title", "Report"), ("Label", "Internal")], "long.txt", new byte[(Host.MaxMebibytes << 20) + 1], "long.txt is over the limit of 1.0 MiB.");
    }

    [Fact]
    public async Task An_organization_keeps_no_more_than_its_quota_also_when_two_files_come_at_once()
    {
        await using var small = host.WithWebHostBuilder(web => web.UseSetting("Vault:QuotaMebibytes", "1"));
        var (vendor, ben) = await VendorAsync();
        using var browser = new Browser(small.CreateClient(new() { AllowAutoRedirect = false }));
        var key = await data.WithAsync(services => services.GetRequiredService<Data.SignIn.SessionStore>().BeginAsync(ben.Id.Value, Data.SignIn.SignInMethod.Passkey, "Test", stop));
        browser.Client.DefaultRequestHeaders.Add("Cookie", $"{Governance.Web.Access.SessionHandler.SchemeName}={key}");
        await browser.OpenAsync($"/o/{vendor.Slug}/evidence/new", stop);
        var half = Encoding.UTF8.GetBytes(new string('x', 600 << 10));
        var answers = await Task.WhenAll(Enumerable.Range(0, 3).Select(i => UploadAsync(browser, vendor, [("Title", $"Report {i}"), ("Label", "Internal")], "report.txt", half)));
        answers.Select(answer => answer.StatusCode).Order().ShouldBe([HttpStatusCode.SeeOther, HttpStatusCode.UnprocessableEntity, HttpStatusCode.UnprocessableEntity]);
        var refused = await Browser.ReadAsync(answers.First(answer => answer.StatusCode is HttpStatusCode.UnprocessableEntity), stop);
        refused.QuerySelector("#File-message")!.TextContent.ShouldContain("Your organization keeps 600 KiB of the 1 MiB of evidence that it may");
        (await browser.OpenAsync($"/o/{vendor.Slug}/evidence", stop)).QuerySelector("main")!.TextContent.ShouldContain("Your files take 600 KiB of 1 MiB");
        (await data.AsAsync(vendor.Id, db => db.Set<EvidenceRevision>().CountAsync(stop))).ShouldBe(1);
        Directory.EnumerateFiles(Path.Combine(host.DataFolder, "blobs"), "*", SearchOption.AllDirectories).Count(blob => new FileInfo(blob).Length > 600 << 10).ShouldBe(1);
    }

    [Fact]
    public async Task A_form_without_a_file_is_asked_for_one()
    {
        var (vendor, ben) = await VendorAsync();
        using var browser = await data.SignInAsync(ben);
        await RefusedAsync(browser, vendor, [("Title", "Report"), ("Label", "Internal")], "", [], EvidenceRefusals.NoFile.Sentence);
    }

    [Fact]
    public async Task A_newer_revision_stands_first_and_the_older_one_stays()
    {
        var (vendor, ben) = await VendorAsync();
        var document = await data.FileAsync(vendor, ben);
        using var browser = await data.SignInAsync(ben);
        var own = $"/o/{vendor.Slug}/evidence/{document.Id.Value}";
        var answer = await browser.UploadAsync(own + "/revisions/new", own + "/revisions", [], new("File", "newer.pdf", Pdf), stop);
        answer.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await browser.OpenAsync(own, stop)).QuerySelectorAll("a.row-link").Select(a => a.TextContent).ShouldBe(["newer.pdf", "doors.txt"]);
    }

    [Theory, InlineData(Classification.Restricted), InlineData(Classification.PreRelease), InlineData(Classification.Confidential)]
    public async Task A_newer_file_of_a_sensitive_document_is_neither_offered_to_nor_taken_from_who_may_not_grant_it(Classification label)
    {
        var (vendor, ben) = await VendorAsync();
        var document = await data.EvidenceAsync(vendor, ben, "Weights", label);
        using var eva = await data.AsRoleAsync(vendor, Role.Contributor);
        var own = $"/o/{vendor.Slug}/evidence/{document.Id.Value}";
        var refused = label is not Classification.Confidential;
        var page = await eva.OpenAsync(own, stop);
        (page.QuerySelector("a[href$='/revisions/new']") is null).ShouldBe(refused);
        page.Body!.TextContent.Contains(EvidenceRefusals.NotYoursToRevise.Sentence, StringComparison.Ordinal).ShouldBe(refused);
        using var asked = await eva.GetAsync(own + "/revisions/new", stop);
        asked.StatusCode.ShouldBe(refused ? HttpStatusCode.Conflict : HttpStatusCode.OK);
        using var taken = await SlipAsync(eva, vendor, own);
        taken.StatusCode.ShouldBe(refused ? HttpStatusCode.Conflict : HttpStatusCode.SeeOther);
        if (refused) (await taken.Content.ReadAsStringAsync(stop)).ShouldContain("somebody who may grant evidence");
        (await data.AsAsync(vendor.Id, db => db.Set<EvidenceRevision>().CountAsync(stop))).ShouldBe(refused ? 1 : 2);
        using var owner = await data.SignInAsync(ben);
        (await owner.UploadAsync(own + "/revisions/new", own + "/revisions", [], new("File", "newer.pdf", Pdf), stop)).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
    }

    [Fact]
    public async Task A_document_of_another_vendor_looks_like_none()
    {
        var (vendor, ben) = await VendorAsync();
        var (other, ida) = await VendorAsync();
        var foreign = await data.FileAsync(other, ida);
        using var browser = await data.SignInAsync(ben);
        var there = await browser.GetAsync($"/o/{vendor.Slug}/evidence/{foreign.Id.Value}", stop);
        var nowhere = await browser.GetAsync($"/o/{vendor.Slug}/evidence/{Guid.Empty}", stop);
        (there.StatusCode, nowhere.StatusCode).ShouldBe((HttpStatusCode.NotFound, HttpStatusCode.NotFound));
        (await browser.GetAsync($"/o/{vendor.Slug}/evidence/{foreign.Id.Value}/revisions/{foreign.CurrentRevision.Value}/file", stop)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    private async Task<(Organization Vendor, Member Ben)> VendorAsync()
    {
        var vendor = await data.VendorAsync();
        return (vendor, await data.MemberAsync(vendor, Role.VendorOwner));
    }

    [Fact]
    public async Task A_file_whose_name_cannot_be_kept_is_refused_with_a_sentence()
    {
        var vendor = await data.VendorAsync();
        using var browser = await data.AsRoleAsync(vendor, Role.VendorOwner);
        using var answer = await UploadAsync(browser, vendor, [("Title", "Report"), ("Label", "Internal")], new string('x', 300) + ".pdf", Pdf);
        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await answer.Content.ReadAsStringAsync(stop)).ShouldContain("at most 260 characters");
    }

    private Task<HttpResponseMessage> UploadAsync(Browser browser, Organization vendor, (string, string)[] typed, string name, byte[] content) =>
        browser.UploadAsync($"/o/{vendor.Slug}/evidence/new", $"/o/{vendor.Slug}/evidence", typed, new("File", name, content), stop);

    // what a page does not offer, sent all the same under the token of another form
    private async Task<HttpResponseMessage> SlipAsync(Browser browser, Organization vendor, string own)
    {
        var token = Browser.Filled(await browser.OpenAsync($"/o/{vendor.Slug}/evidence/new", stop), $"/o/{vendor.Slug}/evidence", []).First(field => field.Key is "__RequestVerificationToken");
        using var content = new MultipartFormDataContent { { new StringContent(token.Value), $"\"{token.Key}\"" }, { new StringContent("0"), "\"Version\"" } };
        using var bytes = new ByteArrayContent(Pdf);
        bytes.Headers.ContentDisposition = new("form-data") { Name = "\"File\"", FileName = "\"slipped.pdf\"" };
        content.Add(bytes);
        return await browser.Client.PostAsync(new Uri(own + "/revisions", UriKind.Relative), content, stop);
    }

    private async Task RefusedAsync(Browser browser, Organization vendor, (string, string)[] typed, string name, byte[] content, string sentence)
    {
        var before = Blobs();
        var answer = await UploadAsync(browser, vendor, typed, name, content);
        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await Browser.ReadAsync(answer, stop)).QuerySelector(".summary")!.TextContent.ShouldContain(sentence);
        (await data.AsAsync(vendor.Id, db => db.Set<EvidenceDocument>().CountAsync(stop))).ShouldBe(0);
        Blobs().ShouldBe(before);
    }

    private int Blobs() => Directory.Exists(Path.Combine(host.DataFolder, "blobs")) ? Directory.EnumerateFiles(Path.Combine(host.DataFolder, "blobs"), "*", SearchOption.AllDirectories).Count() : 0;
}
