using System.Net;
using Governance.Domain.Evidence;
using Governance.Domain.Organizations;
using Governance.Testing;
using Governance.Web.Access;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace Governance.Web.Tests.Features.ReceivedEvidenceFiles;

public sealed class ReceivedFileTests(Host host) : IClassFixture<Host>
{
    private readonly TestData data = new(host);
    private readonly CancellationToken stop = TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_granted_file_is_opened_as_an_attachment_and_both_ledgers_have_it()
    {
        var (pair, document, received) = await SubmittedAsync();
        using var rita = await ReviewerAsync(pair.Buyer);
        var list = await rita.OpenAsync($"/o/{pair.Buyer.Slug}/received-evidence?assessment={pair.Assessment.Id.Value}", stop);
        list.QuerySelector("a.row-link")!.GetAttribute("href").ShouldBe(File(pair, received));
        using var answer = await rita.GetAsync(File(pair, received), stop);
        (await answer.Content.ReadAsStringAsync(stop)).ShouldBe("All doors are locked.");
        answer.Content.Headers.ContentDisposition!.DispositionType.ShouldBe("attachment");
        answer.Headers.GetValues("Content-Security-Policy").Single().ShouldStartWith("sandbox");
        answer.Headers.GetValues("X-Content-Type-Options").ShouldBe(["nosniff"]);
        answer.Headers.CacheControl!.NoStore.ShouldBeTrue();
        var (theirs, ours) = (await LedgerAsync(pair.Vendor), await LedgerAsync(pair.Buyer));
        theirs.Single().PermitId.ShouldBe(ours.Single().PermitId);
        theirs[0].ReaderOrganization.ShouldBe(pair.Buyer.Id);
        using var ben = await data.SignInAsync(pair.Ben);
        (await ben.OpenAsync($"/o/{pair.Vendor.Slug}/access-entries", stop)).QuerySelector("tbody")!.TextContent.ShouldContain(pair.Buyer.Name);
        (await ben.OpenAsync($"/o/{pair.Vendor.Slug}/evidence/{document.Id.Value}", stop)).Body!.TextContent.ShouldContain("Downloaded it for " + pair.Buyer.Name);
    }

    [Fact]
    public async Task A_grant_taken_back_between_page_and_opening_opens_nothing()
    {
        var (pair, document, received) = await SubmittedAsync();
        using var rita = await ReviewerAsync(pair.Buyer);
        var link = (await rita.OpenAsync($"/o/{pair.Buyer.Slug}/received-evidence", stop)).QuerySelector("a.row-link")!.GetAttribute("href")!;
        using var ben = await data.SignInAsync(pair.Ben);
        var grant = $"/o/{pair.Vendor.Slug}/evidence/{document.Id.Value}/grants/{received.GrantId.Value}";
        (await ben.SendAsync(grant, grant + "/revocation", [], stop)).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        using var answer = await rita.GetAsync(link, stop);
        answer.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await Browser.ReadAsync(answer, stop)).Body!.TextContent.ShouldContain(EvidenceRefusals.NotGranted.Sentence);
        (await LedgerAsync(pair.Vendor)).ShouldBeEmpty();
        (await LedgerAsync(pair.Buyer)).ShouldBeEmpty();
        (await rita.OpenAsync($"/o/{pair.Buyer.Slug}/received-evidence", stop)).QuerySelector("tbody")!.TextContent.ShouldContain("Revoked");
    }

    [Fact]
    public async Task A_grant_that_ended_opens_nothing()
    {
        var (pair, _, received) = await SubmittedAsync();
        await data.AsAsync(pair.Vendor.Id, db => db.Set<Grant>().Where(g => g.Id == received.GrantId).ExecuteUpdateAsync(set => set.SetProperty(g => g.Until, new DateOnly(2020, 1, 1)), stop));
        using var rita = await ReviewerAsync(pair.Buyer);
        using var answer = await rita.GetAsync(File(pair, received), stop);
        answer.StatusCode.ShouldBe(HttpStatusCode.Conflict);
    }

    [Fact]
    public async Task The_grant_of_one_buyer_does_not_open_for_another()
    {
        var (pair, _, received) = await SubmittedAsync();
        var other = await data.BuyerAsync();
        using var eve = await ReviewerAsync(other);
        var address = $"/o/{other.Slug}/received-evidence/{received.GrantId.Value}/file";
        using var foreign = await eve.GetAsync(address, stop);
        using var random = await eve.GetAsync($"/o/{other.Slug}/received-evidence/{Guid.Empty}/file", stop);
        (foreign.StatusCode, random.StatusCode).ShouldBe((HttpStatusCode.NotFound, HttpStatusCode.NotFound));
        // even a row made up on the reader's side opens nothing: the vendor's grant names its buyer
        var told = new Domain.Exchange.Contents.SubmittedEvidence(received.EvidenceId, received.RevisionId, received.GrantId, "Made up", Classification.Public, "doors.txt", 1, new string('0', 64), received.Until, []);
        await data.AddAsync(other.Id, new ReceivedEvidence(other.Id, pair.Vendor.Id, pair.Assessment.Id, told, host.Clock.GetUtcNow()));
        using var forged = await eve.GetAsync(address, stop);
        forged.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await LedgerAsync(pair.Vendor)).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_file_that_was_changed_on_disk_is_answered_with_a_sentence()
    {
        var (pair, document, received) = await SubmittedAsync();
        var name = await data.AsAsync(pair.Vendor.Id, db => db.Set<EvidenceRevision>().Where(r => r.EvidenceId == document.Id).Select(r => r.BlobName).SingleAsync(stop));
        var blob = Directory.EnumerateFiles(Path.Combine(host.DataFolder, "blobs"), name, SearchOption.AllDirectories).Single();
        var bytes = await System.IO.File.ReadAllBytesAsync(blob, stop);
        bytes[^20] ^= 1;
        await System.IO.File.WriteAllBytesAsync(blob, bytes, stop);
        using var rita = await ReviewerAsync(pair.Buyer);
        using var answer = await rita.GetAsync(File(pair, received), stop);
        answer.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await Browser.ReadAsync(answer, stop)).Body!.TextContent.ShouldContain("was changed or cut off after it was stored");
    }

    [Fact]
    public async Task The_roles_that_a_vendor_is_told_are_the_ones_that_open_the_file()
    {
        var (pair, _, received) = await SubmittedAsync();
        foreach (var role in Enum.GetValues<Role>().Where(RolePermissions.IsBuyers))
        {
            using var person = await data.SignInAsync(await data.MemberAsync(pair.Buyer, role));
            using var answer = await person.GetAsync(File(pair, received), stop);
            answer.StatusCode.ShouldBe(EvidenceReaders.Roles.Contains(role) ? HttpStatusCode.OK : HttpStatusCode.Forbidden, role.ToString());
        }
        using var ben = await data.SignInAsync(pair.Ben);
        var grant = await ben.OpenAsync($"/o/{pair.Vendor.Slug}/evidence/{received.EvidenceId.Value}/grants/{received.GrantId.Value}", stop);
        grant.Body!.TextContent.ShouldContain($"to everybody there who is {FileWords.Readers}.");
    }

    [Fact]
    public async Task Who_does_not_review_sees_the_list_and_opens_nothing()
    {
        var (pair, _, received) = await SubmittedAsync();
        using var ana = await data.SignInAsync(pair.Ana);
        (await ana.OpenAsync($"/o/{pair.Buyer.Slug}/received-evidence", stop)).QuerySelector("a.row-link").ShouldBeNull();
        (await ana.GetAsync(File(pair, received), stop)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    private async Task<(Pair Pair, EvidenceDocument Document, ReceivedEvidence Received)> SubmittedAsync()
    {
        var pair = await data.AcceptedPairAsync();
        var document = await data.FileAsync(pair.Vendor, pair.Ben);
        return (pair, document, await data.SubmitWithAsync(pair, document));
    }

    private async Task<Browser> ReviewerAsync(Organization buyer) => await data.SignInAsync(await data.MemberAsync(buyer, Role.Reviewer));

    private Task<List<AccessEntry>> LedgerAsync(Organization of) => data.AsAsync(of.Id, db => db.Set<AccessEntry>().AsNoTracking().ToListAsync(stop));

    private static string File(Pair pair, ReceivedEvidence received) => $"/o/{pair.Buyer.Slug}/received-evidence/{received.GrantId.Value}/file";
}
