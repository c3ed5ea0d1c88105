using System.Net;
using Governance.Data.Questionnaires;
using Governance.Domain.Evidence;
using Governance.Domain.Organizations;
using Governance.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace Governance.Web.Tests.Features.Questionnaires;

public sealed class DocumentFileTests(Host host) : IClassFixture<Host>
{
    private readonly TestData data = new(host);
    private readonly CancellationToken stop = TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_signatory_opens_from_the_signing_page_what_she_signs_and_the_vendors_ledger_has_it()
    {
        var (pair, document) = await AttachedAsync();
        var cleo = await data.SignatoryAsync(pair.Vendor);
        using var browser = await data.SignInAsync(cleo);
        var page = await browser.OpenAsync(Own(pair) + "/representations/new", stop);
        var link = page.QuerySelectorAll("a.row-link").Single(a => a.TextContent is "Door report").GetAttribute("href")!;
        using var answer = await browser.GetAsync(link, stop);
        (await answer.Content.ReadAsStringAsync(stop)).ShouldBe("All doors are locked.");
        answer.Content.Headers.ContentDisposition!.DispositionType.ShouldBe("attachment");
        var entry = (await LedgerAsync(pair)).ShouldHaveSingleItem();
        (entry.EvidenceId, entry.ReaderName, entry.ReaderOrganization).ShouldBe((document.Id, cleo.Name, pair.Vendor.Id));
        using var ben = await data.SignInAsync(pair.Ben);
        (await ben.OpenAsync($"/o/{pair.Vendor.Slug}/access-entries", stop)).QuerySelector("tbody")!.TextContent.ShouldContain(cleo.Name);
        // she reads it, and manages nothing of it
        (await browser.GetAsync($"/o/{pair.Vendor.Slug}/evidence/{document.Id.Value}", stop)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task A_signatory_opens_no_document_that_stands_beside_no_answer_of_the_questionnaire()
    {
        var (pair, document) = await AttachedAsync();
        using var browser = await data.SignInAsync(await data.SignatoryAsync(pair.Vendor));
        var loose = await data.FileAsync(pair.Vendor, pair.Ben, "Nobody is to sign this.");
        foreach (var address in new[] { File(pair, loose), $"/o/{pair.Vendor.Slug}/questionnaires/{Guid.CreateVersion7()}/documents/{document.CurrentRevision.Value}/file" })
            (await browser.GetAsync(address, stop)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        using var ben = await data.SignInAsync(pair.Ben);
        (await ben.GetAsync(File(pair, document), stop)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await ben.SendAsync(Own(pair) + "?view=focus&q=AC-1", $"{Own(pair)}/answers/AC-1/attachments/{document.Id.Value}/removal", [], stop)).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await browser.GetAsync(File(pair, document), stop)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await LedgerAsync(pair)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Whoever_grants_reads_before_it_which_roles_of_the_buyer_will_open_the_document()
    {
        var (pair, document) = await AttachedAsync();
        using var ben = await data.SignInAsync(pair.Ben);
        using var cleo = await data.SignInAsync(await data.SignatoryAsync(pair.Vendor));
        const string Roles = "Reviewer, Risk opinion, Data protection or Committee";
        foreach (var (browser, address) in new[] { (ben, "/evidence/new"), (ben, $"/evidence/{document.Id.Value}"), (cleo, $"/questionnaires/{pair.Questionnaire.Id.Value}/representations/new"), (ben, $"/questionnaires/{pair.Questionnaire.Id.Value}/submissions/new") })
            (await browser.OpenAsync($"/o/{pair.Vendor.Slug}{address}", stop)).Body!.TextContent.ShouldContain(Roles, customMessage: address);
    }

    private async Task<(Pair Pair, EvidenceDocument Document)> AttachedAsync()
    {
        var pair = await data.AcceptedPairAsync(represented: true);
        var document = await data.FileAsync(pair.Vendor, pair.Ben);
        await data.WithAsync(services =>
        {
            var scope = services.GetRequiredService<Data.TenantScope>();
            (scope.Tenant, scope.User) = (pair.Vendor.Id, pair.Ben.Id);
            return services.GetRequiredService<AttachmentDesk>().AttachAsync(pair.Questionnaire.Id.Value, "AC-1", document.Id, (pair.Ben.Id, Grants: true), stop);
        });
        return (pair, document);
    }

    private Task<List<AccessEntry>> LedgerAsync(Pair pair) => data.AsAsync(pair.Vendor.Id, db => db.Set<AccessEntry>().AsNoTracking().ToListAsync(stop));

    private static string Own(Pair pair) => $"/o/{pair.Vendor.Slug}/questionnaires/{pair.Questionnaire.Id.Value}";

    private static string File(Pair pair, EvidenceDocument document) => $"{Own(pair)}/documents/{document.CurrentRevision.Value}/file";
}
