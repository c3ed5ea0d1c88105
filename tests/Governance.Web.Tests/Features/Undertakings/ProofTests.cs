using System.Net;
using Governance.Data.Queue;
using Governance.Domain.Audit;
using Governance.Domain.Evidence;
using Governance.Domain.Exchange;
using Governance.Domain.Findings;
using Governance.Domain.Organizations;
using Governance.Testing;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace Governance.Web.Tests.Features.Undertakings;

public sealed class ProofTests(Host host) : IClassFixture<Host>, IDisposable
{
    private readonly TestData data = new(host);
    private readonly CancellationToken stop = TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_vendor_ticks_a_document_and_who_verifies_opens_it_with_both_ledgers_telling()
    {
        var (pair, owed) = await OwedAsync();
        var (document, other) = (await data.FileAsync(pair.Vendor, pair.Ben), await data.FileAsync(pair.Vendor, pair.Ben, "Not ticked."));
        using var ben = await data.SignInAsync(pair.Ben);
        (await OfferAsync(ben, pair, owed, document.CurrentRevision)).ShouldBe(HttpStatusCode.SeeOther);
        var received = await data.AsAsync(pair.Buyer.Id, db => db.Set<ReceivedEvidence>().AsNoTracking().SingleAsync(stop));
        (received.RevisionId, received.AssessmentId).ShouldBe((document.CurrentRevision, pair.Assessment.Id));
        received.EvidenceId.ShouldNotBe(other.Id);

        using var ron = await data.AsRoleAsync(pair.Buyer, Role.RiskOpinion);
        var page = await ron.OpenAsync(Own(pair, owed), stop);
        var links = page.QuerySelectorAll("main .files a").Select(a => a.GetAttribute("href")).ToList();
        links.ShouldBe([File(pair, received), File(pair, received)], "beside the judgement, and in the history");
        using (var opened = await ron.GetAsync(links[0]!, stop)) (await opened.Content.ReadAsStringAsync(stop)).ShouldBe("All doors are locked.");
        var (theirs, ours) = (await OpeningsAsync(pair.Vendor), await OpeningsAsync(pair.Buyer));
        theirs.Single().PermitId.ShouldBe(ours.Single().PermitId);
        (await ben.OpenAsync($"/o/{pair.Vendor.Slug}/evidence/{document.Id.Value}", stop)).Body!.TextContent.ShouldContain("Downloaded it for " + pair.Buyer.Name);
        (await ben.OpenAsync(Theirs(pair, owed), stop)).QuerySelector("main .files")!.TextContent.ShouldContain("doors.txt, Confidential");
        (await data.AsAsync(pair.Buyer.Id, db => db.Set<OutboxMail>().CountAsync(m => m.Text.Contains("read the proof and the document that it names"), stop))).ShouldBeGreaterThan(0);
        foreach (var (side, name) in new[] { (pair.Vendor, nameof(UndertakingProofOffered)), (pair.Buyer, nameof(ProofTaken)) })
            (await data.AsAsync(side.Id, db => db.Set<AuditEntry>().Where(e => e.Act == name).Select(e => e.Body).SingleAsync(stop))).ShouldContain(document.CurrentRevision.Value.ToString());
        (await ron.OpenAsync($"/o/{pair.Buyer.Slug}/received-evidence", stop)).QuerySelector("tbody")!.TextContent.ShouldContain("Proof of " + owed.Reference);
    }

    [Fact]
    public async Task Who_may_not_open_evidence_reads_what_a_proof_names_and_follows_no_link()
    {
        var (pair, owed) = await OwedAsync();
        var document = await data.FileAsync(pair.Vendor, pair.Ben);
        using var ben = await data.SignInAsync(pair.Ben);
        await OfferAsync(ben, pair, owed, document.CurrentRevision);
        using var ana = await data.SignInAsync(pair.Ana);
        var files = (await ana.OpenAsync(Own(pair, owed), stop)).QuerySelector("main .files")!;
        files.TextContent.ShouldContain("Door report");
        files.QuerySelector("a").ShouldBeNull();
    }

    [Fact]
    public async Task A_foreign_document_is_refused_as_one_that_does_not_exist_and_nothing_is_stored()
    {
        var (pair, owed) = await OwedAsync();
        var elsewhere = await data.VendorAsync();
        var own = await data.FileAsync(pair.Vendor, pair.Ben);
        var foreign = await data.EvidenceAsync(elsewhere, await data.MemberAsync(elsewhere, Role.VendorOwner));
        using var ben = await data.SignInAsync(pair.Ben);
        List<string> said = [];
        foreach (var file in (EvidenceRevisionId[])[foreign.CurrentRevision, new(Domain.Ids.New())])
        {
            using var refused = await SendAsync(ben, pair, owed, own.CurrentRevision, file);
            refused.StatusCode.ShouldBe(HttpStatusCode.NotFound);
            said.Add(await refused.Content.ReadAsStringAsync(stop));
        }
        said[0].Length.ShouldBe(said[1].Length);
        await NothingStandsAsync(pair);
    }

    [Theory, InlineData(Classification.Internal), InlineData(Classification.Restricted)]
    public async Task Whoever_may_not_grant_evidence_offers_words_and_names_no_documents(Classification label)
    {
        var (pair, owed) = await OwedAsync();
        var document = await data.EvidenceAsync(pair.Vendor, pair.Ben, "Weights", label);
        using var eva = await data.SignInAsync(await data.MemberAsync(pair.Vendor, Role.Contributor));
        var page = await eva.OpenAsync(Theirs(pair, owed), stop);
        page.QuerySelector("input[name=Files]").ShouldBeNull();
        page.QuerySelector("main")!.TextContent.ShouldContain(FindingRefusals.ProofNotYoursToGrant.Sentence);
        using var refused = await SendAsync(eva, pair, owed, document.CurrentRevision);
        refused.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var again = await Browser.ReadAsync(refused, stop);
        again.QuerySelector(".summary")!.TextContent.ShouldContain(FindingRefusals.ProofNotYoursToGrant.Sentence);
        again.QuerySelector("textarea")!.TextContent.Trim().ShouldBe("Closed on Monday.");
        await NothingStandsAsync(pair);
        (await OfferAsync(eva, pair, owed)).ShouldBe(HttpStatusCode.SeeOther);
    }

    [Fact]
    public async Task Restricted_documents_are_named_only_by_whoever_has_lately_shown_who_they_are()
    {
        var (pair, owed) = await OwedAsync();
        var secret = await data.EvidenceAsync(pair.Vendor, pair.Ben, "Weights", Classification.Restricted);
        using var stale = await data.SignInAsync(pair.Ben);
        var page = await stale.OpenAsync(Theirs(pair, owed), stop);
        host.Clock.Advance(TimeSpan.FromMinutes(6));
        using (var asked = await stale.SendAsync(page, Theirs(pair, owed) + "/proofs", Typed(secret.CurrentRevision), stop))
        {
            asked.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
            (await asked.Content.ReadAsStringAsync(stop)).ShouldContain($"Offer the proof to {pair.Buyer.Name}");
        }
        await NothingStandsAsync(pair);
        using var fresh = await data.SignInAsync(pair.Ben);
        (await OfferAsync(fresh, pair, owed, secret.CurrentRevision)).ShouldBe(HttpStatusCode.SeeOther);
        (await data.AsAsync(pair.Vendor.Id, db => db.Set<Grant>().Select(g => g.RevisionId).SingleAsync(stop))).ShouldBe(secret.CurrentRevision);
    }

    [Fact]
    public async Task A_document_taken_back_is_opened_no_more_said_to_be_revoked_on_both_sides_and_named_by_no_later_proof()
    {
        var (pair, owed) = await OwedAsync();
        var document = await data.FileAsync(pair.Vendor, pair.Ben);
        using var ben = await data.SignInAsync(pair.Ben);
        await OfferAsync(ben, pair, owed, document.CurrentRevision);
        using var priya = await data.AsRoleAsync(pair.Buyer, Role.Reviewer);
        var link = (await priya.OpenAsync(Own(pair, owed), stop)).QuerySelector("main .files a")!.GetAttribute("href")!;
        var grant = await data.AsAsync(pair.Vendor.Id, db => db.Set<Grant>().Select(g => g.Id).SingleAsync(stop));
        var page = $"/o/{pair.Vendor.Slug}/evidence/{document.Id.Value}/grants/{grant.Value}";
        (await ben.SendAsync(page, page + "/revocation", [], stop)).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        using (var opened = await priya.GetAsync(link, stop))
        {
            opened.StatusCode.ShouldBe(HttpStatusCode.Conflict);
            (await Browser.ReadAsync(opened, stop)).Body!.TextContent.ShouldContain(EvidenceRefusals.NotGranted.Sentence);
        }
        (await OpeningsAsync(pair.Buyer)).ShouldBeEmpty();
        foreach (var (browser, address) in new[] { (priya, Own(pair, owed)), (ben, Theirs(pair, owed)) })
        {
            var files = (await browser.OpenAsync(address, stop)).QuerySelector("main .files")!;
            files.TextContent.ShouldContain("Revoked");
            files.QuerySelector("a[href*=received-evidence]").ShouldBeNull();
        }
        (await priya.SendAsync(Own(pair, owed), Own(pair, owed) + "/judgement", [("Accepted", "false"), ("Reason", "It cannot be read.")], stop)).Dispose();
        (await ben.OpenAsync(Theirs(pair, owed), stop)).QuerySelector("input[name=Files]").ShouldBeNull();
        using var later = await SendAsync(ben, pair, owed, document.CurrentRevision);
        later.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await Browser.ReadAsync(later, stop)).QuerySelector(".summary")!.TextContent.ShouldContain(FindingRefusals.ProofGrantTakenBack.With("Door report").Sentence);
        (await data.AsAsync(pair.Vendor.Id, db => db.Set<Grant>().CountAsync(stop))).ShouldBe(1);
    }

    [Fact]
    public async Task The_history_of_proofs_keeps_which_file_each_named_and_a_page_from_before_a_newer_file_names_none()
    {
        var (pair, owed) = await OwedAsync();
        var document = await data.FileAsync(pair.Vendor, pair.Ben);
        using var ben = await data.SignInAsync(pair.Ben);
        await OfferAsync(ben, pair, owed, document.CurrentRevision);
        using var priya = await data.AsRoleAsync(pair.Buyer, Role.Reviewer);
        (await priya.SendAsync(Own(pair, owed), Own(pair, owed) + "/judgement", [("Accepted", "false"), ("Reason", "The windows are missing.")], stop)).Dispose();
        var old = await ben.OpenAsync(Theirs(pair, owed), stop);
        var newer = await data.ReviseAsync(document, pair.Ben, "windows.txt", "All windows are locked, too.");
        using (var refused = await ben.SendAsync(old, Theirs(pair, owed) + "/proofs", Typed(document.CurrentRevision), stop))
        {
            refused.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
            (await Browser.ReadAsync(refused, stop)).QuerySelector(".summary")!.TextContent.ShouldContain(FindingRefusals.ProofFileReplaced.With("Door report").Sentence);
        }
        (await OfferAsync(ben, pair, owed, newer.CurrentRevision)).ShouldBe(HttpStatusCode.SeeOther);
        foreach (var side in new[] { pair.Buyer, pair.Vendor })
            (await data.AsAsync(side.Id, db => db.Set<ProofEvidence>().OrderBy(e => e.ProofId).Select(e => e.RevisionId).ToListAsync(stop))).ShouldBe([document.CurrentRevision, newer.CurrentRevision]);
        var entries = (await priya.OpenAsync(Own(pair, owed), stop)).QuerySelectorAll("main li .files").Select(list => list.TextContent).ToList();
        (entries[0].Contains("windows.txt", StringComparison.Ordinal), entries[1].Contains("doors.txt", StringComparison.Ordinal), entries.Count).ShouldBe((true, true, 2));
        var theirs = (await ben.OpenAsync(Theirs(pair, owed), stop)).QuerySelectorAll("main .files").Select(list => list.TextContent).ToList();
        (theirs[0].Contains("windows.txt", StringComparison.Ordinal), theirs[1].Contains("doors.txt", StringComparison.Ordinal)).ShouldBe((true, true));
    }

    [Fact]
    public async Task A_document_that_an_answer_gave_already_goes_under_the_same_grant()
    {
        var pair = await data.AcceptedPairAsync();
        var document = await data.FileAsync(pair.Vendor, pair.Ben);
        var received = await data.SubmitWithAsync(pair, document);
        var owed = await RaisedAsync(pair);
        using var ben = await data.SignInAsync(pair.Ben);
        (await OfferAsync(ben, pair, owed, document.CurrentRevision)).ShouldBe(HttpStatusCode.SeeOther);
        (await data.AsAsync(pair.Vendor.Id, db => db.Set<Grant>().Select(g => g.Id).SingleAsync(stop))).ShouldBe(received.GrantId);
        var now = await data.AsAsync(pair.Buyer.Id, db => db.Set<ReceivedEvidence>().AsNoTracking().SingleAsync(stop));
        now.Questions.ShouldBe(received.Questions);
        (await data.AsAsync(pair.Buyer.Id, db => db.Set<ProofEvidence>().Select(e => e.GrantId).SingleAsync(stop))).ShouldBe(received.GrantId);
    }

    [Fact]
    public async Task No_proof_names_more_documents_than_anybody_reads()
    {
        var (pair, owed) = await OwedAsync();
        using var ben = await data.SignInAsync(pair.Ben);
        await data.EvidenceAsync(pair.Vendor, pair.Ben);
        using var refused = await SendAsync(ben, pair, owed, [.. Enumerable.Range(0, Undertaking.MostDocuments + 1).Select(_ => new EvidenceRevisionId(Domain.Ids.New()))]);
        refused.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await refused.Content.ReadAsStringAsync(stop)).ShouldContain(FindingRefusals.ProofTooMany.Sentence);
        await NothingStandsAsync(pair);
    }

    /// <summary>Holds every request of a test to the budget of its action.</summary>
    public void Dispose()
    {
        foreach (var spent in host.Spending.All.Where(s => s.Action is not "Errors.Show")) spent.Statements.Count.ShouldBeLessThanOrEqualTo(spent.Budget, $"{spent.Action}:\n{string.Join('\n', spent.Statements)}");
    }

    private async Task<(Pair Pair, Obligation Owed)> OwedAsync()
    {
        var pair = await data.PairAsync();
        await data.SubmitAsync(pair, [TestData.Chosen("AC-1", "yes"), TestData.Chosen("AC-2", "yes"), TestData.Chosen("AC-3", "yes")]);
        return (pair, await RaisedAsync(pair));
    }

    private async Task<Obligation> RaisedAsync(Pair pair)
    {
        using var jonas = await data.AsRoleAsync(pair.Buyer, Role.Reviewer);
        var own = $"/o/{pair.Buyer.Slug}/assessments/{pair.Assessment.Id.Value}";
        (await jonas.SendAsync($"{own}/review/AC-1", $"{own}/determinations", [("Status", "NotSatisfied"), ("Reason", "The doors were open.")], stop)).Dispose();
        (await jonas.SendAsync($"{own}/findings/new?question=AC-1", $"{own}/findings", [("Title", "Doors are open"), ("Seen", "Seen."), ("Action", "Close them."), ("Severity", "High")], stop)).Dispose();
        return await data.AsAsync(pair.Buyer.Id, db => db.Set<Obligation>().AsNoTracking().SingleAsync(stop));
    }

    private async Task<HttpStatusCode> OfferAsync(Browser vendor, Pair pair, Obligation owed, params EvidenceRevisionId[] files)
    {
        using var answer = await SendAsync(vendor, pair, owed, files);
        return answer.StatusCode;
    }

    private Task<HttpResponseMessage> SendAsync(Browser vendor, Pair pair, Obligation owed, params EvidenceRevisionId[] files) =>
        vendor.SendAsync(Theirs(pair, owed), Theirs(pair, owed) + "/proofs", Typed(files), stop);

    private static (string, string)[] Typed(params EvidenceRevisionId[] files) => [("Text", "Closed on Monday."), .. files.Select(file => ("Files", file.Value.ToString()))];

    private async Task NothingStandsAsync(Pair pair)
    {
        foreach (var side in new[] { pair.Vendor, pair.Buyer })
            (await data.AsAsync(side.Id, async db => await db.Set<Grant>().CountAsync(stop) + await db.Set<ReceivedEvidence>().CountAsync(stop) + await db.Set<ProofEvidence>().CountAsync(stop)
                + await db.Set<ReceivedProof>().CountAsync(stop) + await db.Set<Transmittal>().CountAsync(t => t.Kind == TransmittalKind.ProofOffered, stop))).ShouldBe(0);
        (await data.AsAsync(pair.Vendor.Id, db => db.Set<Undertaking>().Select(u => u.LastProof).SingleAsync(stop))).ShouldBeNull();
    }

    private Task<List<AccessEntry>> OpeningsAsync(Organization of) => data.AsAsync(of.Id, db => db.Set<AccessEntry>().AsNoTracking().ToListAsync(stop));

    private static string Own(Pair pair, Obligation owed) => $"/o/{pair.Buyer.Slug}/obligations/{owed.Id.Value}";

    private static string Theirs(Pair pair, Obligation owed) => $"/o/{pair.Vendor.Slug}/undertakings/{owed.Id.Value}";

    private static string File(Pair pair, ReceivedEvidence received) => $"/o/{pair.Buyer.Slug}/received-evidence/{received.GrantId.Value}/file";
}
