using System.Net;
using AngleSharp.Html.Dom;
using Governance.Data.Queue;
using Governance.Domain.Evidence;
using Governance.Domain.Organizations;
using Governance.Testing;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace Governance.Web.Tests.Features.Grants;

public sealed class GrantTests(Host host) : IClassFixture<Host>, IDisposable
{
    private readonly TestData data = new(host);
    private readonly CancellationToken stop = TestContext.Current.CancellationToken;

    [Fact]
    public async Task Revoking_shuts_the_document_for_the_whole_buyer_whichever_questionnaire_it_was_granted_for()
    {
        var first = await data.AcceptedPairAsync();
        var document = await data.FileAsync(first.Vendor, first.Ben);
        var second = await data.AnotherAsync(first);
        ReceivedEvidence[] received = [await data.SubmitWithAsync(first, document), await data.SubmitWithAsync(second, document)];
        received[0].GrantId.ShouldNotBe(received[1].GrantId);
        using var ben = await data.SignInAsync(first.Ben);
        var page = await ben.OpenAsync(Own(first, document, received[0].GrantId), stop);
        foreach (var reference in (string[])[first.Questionnaire.Reference, second.Questionnaire.Reference]) page.QuerySelector("tbody")!.TextContent.ShouldContain(reference);
        page.QuerySelector("form.confirm button")!.TextContent.ShouldBe("Revoke 2 grants");
        using var rita = await data.SignInAsync(await data.MemberAsync(first.Buyer, Role.Reviewer));
        foreach (var file in received) (await OpenAsync(rita, first, file)).ShouldBe(HttpStatusCode.OK);
        (await RevokeAsync(ben, first, document, received[0].GrantId)).ShouldBe(HttpStatusCode.SeeOther);
        foreach (var file in received) (await OpenAsync(rita, first, file)).ShouldBe(HttpStatusCode.Conflict);
        var said = await ben.OpenAsync($"/o/{first.Vendor.Slug}/evidence/{document.Id.Value}", stop);
        said.Body!.TextContent.ShouldContain($"{first.Buyer.Name} can no longer open Door report, which it was granted for {first.Questionnaire.Reference}, {second.Questionnaire.Reference}, and has been told.");
        said.QuerySelector("a.danger").ShouldBeNull();
        (await ben.OpenAsync(Own(first, document, received[1].GrantId), stop)).QuerySelector("form.confirm").ShouldBeNull();
        (await RevokeAsync(ben, first, document, received[1].GrantId, page)).ShouldBe(HttpStatusCode.Conflict);
        (await data.AsAsync(first.Buyer.Id, db => db.Set<ReceivedEvidence>().CountAsync(e => e.RevokedAt == null, stop))).ShouldBe(0);
        (await data.AsAsync(first.Buyer.Id, db => db.Set<OutboxMail>().CountAsync(mail => mail.Subject.Contains("took doors.txt back"), stop))).ShouldBe(1);
    }

    [Fact]
    public async Task Older_files_of_the_document_are_shut_with_the_newest_and_another_buyer_keeps_its_own()
    {
        var first = await data.AcceptedPairAsync();
        var document = await data.FileAsync(first.Vendor, first.Ben);
        var older = await data.SubmitWithAsync(first, document);
        await data.ReviseAsync(document, first.Ben, "newer.txt", "All doors are locked, and the windows, too.");
        var second = await data.AnotherAsync(first);
        var newer = await data.SubmitWithAsync(second, document);
        var buyer = await data.BuyerAsync();
        var elsewhere = await data.PairAsync(buyer, await data.MemberAsync(buyer, Role.Procurement), first.Vendor, first.Ben, new(1, 1, 1, 1, 1));
        await data.AcceptAsync(elsewhere.Questionnaire, first.Ben);
        var theirs = await data.SubmitWithAsync(elsewhere, document);
        using var ben = await data.SignInAsync(first.Ben);
        (await RevokeAsync(ben, first, document, newer.GrantId)).ShouldBe(HttpStatusCode.SeeOther);
        using var rita = await data.SignInAsync(await data.MemberAsync(first.Buyer, Role.Reviewer));
        foreach (var file in (ReceivedEvidence[])[older, newer]) (await OpenAsync(rita, first, file)).ShouldBe(HttpStatusCode.Conflict);
        using var rolf = await data.SignInAsync(await data.MemberAsync(buyer, Role.Reviewer));
        (await OpenAsync(rolf, elsewhere, theirs)).ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task What_was_attached_before_it_was_taken_back_is_not_granted_by_another_questionnaire_and_what_is_attached_after_is()
    {
        var first = await data.AcceptedPairAsync();
        var document = await data.FileAsync(first.Vendor, first.Ben);
        var received = await data.SubmitWithAsync(first, document);
        var second = await data.AnotherAsync(first);
        var own = $"/o/{second.Vendor.Slug}/questionnaires/{second.Questionnaire.Id.Value}";
        using var ben = await data.SignInAsync(first.Ben);
        await AttachAsync(ben, own, document);
        var read = await ben.OpenAsync(own + "/submissions/new", stop);
        (await RevokeAsync(ben, first, document, received.GrantId)).ShouldBe(HttpStatusCode.SeeOther);
        using var late = await ben.SendAsync(read, own + "/submissions", [("Confirmed", "true")], stop);
        late.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await ben.OpenAsync(own + "/submissions/new", stop)).Body!.TextContent.ShouldContain("A grant was taken back");
        (await ben.SendAsync(own + "?view=focus&q=AC-1", $"{own}/answers/AC-1/attachments/{document.Id.Value}/removal", [], stop)).Dispose();
        await AttachAsync(ben, own, document);
        using var anew = await ben.SendAsync(own + "/submissions/new", own + "/submissions", [("Confirmed", "true")], stop);
        anew.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await data.AsAsync(first.Vendor.Id, db => db.Set<Grant>().Where(g => g.RevokedAt == null).Select(g => g.AssessmentId).SingleAsync(stop))).ShouldBe(second.Assessment.Id);
        var page = await ben.OpenAsync(Own(first, document, received.GrantId), stop);
        page.Body!.TextContent.ShouldContain($"{first.Buyer.Name} was granted the document for {second.Questionnaire.Reference}, too.");
    }

    /// <summary>Holds every request of a test to the budget of its action.</summary>
    public void Dispose()
    {
        foreach (var spent in host.Spending.All.Where(s => s.Action is not "Errors.Show")) spent.Statements.Count.ShouldBeLessThanOrEqualTo(spent.Budget, $"{spent.Action}:\n{string.Join('\n', spent.Statements)}");
    }

    private async Task AttachAsync(Browser ben, string own, EvidenceDocument document)
    {
        using var attached = await ben.SendAsync(own + "?view=focus&q=AC-1", own + "/answers/AC-1/attachments", [("Evidence", document.Id.Value.ToString())], stop);
        attached.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
    }

    private async Task<HttpStatusCode> RevokeAsync(Browser ben, Pair pair, EvidenceDocument document, GrantId grant, IHtmlDocument? old = null)
    {
        var own = Own(pair, document, grant);
        old?.QuerySelector("form.confirm")?.SetAttribute("action", own + "/revocation");
        using var answer = await ben.SendAsync(old ?? await ben.OpenAsync(own, stop), own + "/revocation", [], stop);
        return answer.StatusCode;
    }

    private async Task<HttpStatusCode> OpenAsync(Browser reader, Pair pair, ReceivedEvidence file)
    {
        using var answer = await reader.GetAsync($"/o/{pair.Buyer.Slug}/received-evidence/{file.GrantId.Value}/file", stop);
        return answer.StatusCode;
    }

    private static string Own(Pair pair, EvidenceDocument document, GrantId grant) => $"/o/{pair.Vendor.Slug}/evidence/{document.Id.Value}/grants/{grant.Value}";
}
