using System.Net;
using Governance.Data;
using Governance.Domain.Evidence;
using Governance.Domain.Exchange;
using Governance.Domain.Exchange.Contents;
using Governance.Domain.Questionnaires;
using Governance.Testing;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace Governance.Web.Tests.Features.Questionnaires;

public sealed class InsteadOfferTests(Host host) : IClassFixture<Host>
{
    private readonly TestData data = new(host);
    private readonly CancellationToken stop = TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_offer_crosses_with_the_file_its_reason_and_the_leave_and_with_nothing_else()
    {
        var pair = await data.AcceptedPairAsync();
        var (file, draft) = (await data.FileAsync(pair.Vendor, pair.Ben), await data.FileAsync(pair.Vendor, pair.Ben, "A draft of ours."));
        var before = await data.AsAsync(pair.Buyer.Id, db => db.Set<Transmittal>().CountAsync(stop));
        using var ben = await data.SignInAsync(pair.Ben);
        (await OfferAsync(ben, pair, file)).ShouldBe(HttpStatusCode.SeeOther);
        var crossed = await data.AsAsync(pair.Buyer.Id, db => db.Set<Transmittal>().AsNoTracking().Where(t => t.Kind == TransmittalKind.InsteadOffered).ToListAsync(stop));
        (await data.AsAsync(pair.Buyer.Id, db => db.Set<Transmittal>().CountAsync(stop))).ShouldBe(before + 1);
        var told = ContentJson.Read<InsteadOffered>(crossed.ShouldHaveSingleItem().Content);
        (told.AssessmentId, told.Reason, told.MayTake, told.Document.RevisionId).ShouldBe((pair.Assessment.Id, "We keep a completed CAIQ.", true, file.CurrentRevision));
        var received = await data.AsAsync(pair.Buyer.Id, db => db.Set<ReceivedEvidence>().AsNoTracking().ToListAsync(stop));
        received.ShouldHaveSingleItem().EvidenceId.ShouldBe(file.Id);
        received[0].Questions.ShouldBeEmpty();
        var grants = await data.AsAsync(pair.Vendor.Id, db => db.Set<Grant>().AsNoTracking().ToListAsync(stop));
        (grants.ShouldHaveSingleItem().EvidenceId, grants[0].Buyer).ShouldBe((file.Id, pair.Buyer.Id));
        crossed[0].Content.ShouldNotContain(draft.Id.Value.ToString());
    }

    [Fact]
    public async Task While_it_waits_the_page_says_so_and_nothing_is_answered_until_it_is_withdrawn()
    {
        var pair = await data.AcceptedPairAsync();
        using var ben = await data.SignInAsync(pair.Ben);
        (await OfferAsync(ben, pair, await data.FileAsync(pair.Vendor, pair.Ben))).ShouldBe(HttpStatusCode.SeeOther);
        var at = At(pair);
        (await ben.OpenAsync(at, stop)).Body!.TextContent.ShouldContain("You offered your own questionnaire instead");
        var cover = await ben.OpenAsync($"{at}/acknowledgement", stop);
        cover.Body!.TextContent.ShouldContain("stays while they decide");
        cover.QuerySelector("form[action$='/acknowledgement']").ShouldBeNull("nothing else can be said meanwhile");
        using var withdrawn = await ben.SendAsync(cover, $"{at}/offer/withdrawal", [], stop);
        withdrawn.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await data.AsAsync(pair.Vendor.Id, db => db.Set<Questionnaire>().SingleAsync(q => q.Id == pair.Questionnaire.Id, stop))).State.ShouldBe(QuestionnaireState.Accepted);
        (await data.AsAsync(pair.Buyer.Id, db => db.Set<Transmittal>().CountAsync(t => t.Kind == TransmittalKind.InsteadWithdrawn, stop))).ShouldBe(1);
        await data.SendAnswersAsync(pair, ("AC-1", TestData.Says("yes")));
    }

    [Fact]
    public async Task A_file_of_another_organization_one_that_was_replaced_and_none_at_all_are_refused_and_nothing_crosses()
    {
        var (pair, other) = (await data.AcceptedPairAsync(), await data.AcceptedPairAsync());
        using var ben = await data.SignInAsync(pair.Ben);
        var theirs = await data.FileAsync(other.Vendor, other.Ben);
        var ours = await data.FileAsync(pair.Vendor, pair.Ben);
        (await OfferAsync(ben, pair, theirs)).ShouldBe(HttpStatusCode.NotFound);
        var page = await ben.OpenAsync($"{At(pair)}/offer/new", stop);
        await data.ReviseAsync(ours, pair.Ben, "doors-2.txt", "All doors are locked twice.");
        using var replaced = await ben.SendAsync(page, $"{At(pair)}/offer", [("File", $"{ours.CurrentRevision.Value}"), ("Reason", "We keep one.")], stop);
        replaced.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await Browser.ReadAsync(replaced, stop)).Body!.TextContent.ShouldContain("has a newer file than the page showed");
        using var nothing = await ben.SendAsync(page, $"{At(pair)}/offer", [("File", ""), ("Reason", "We keep one.")], stop);
        nothing.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await data.AsAsync(pair.Buyer.Id, db => db.Set<Transmittal>().CountAsync(t => t.Kind == TransmittalKind.InsteadOffered, stop))).ShouldBe(0);
        (await data.AsAsync(pair.Vendor.Id, db => db.Set<Grant>().CountAsync(stop))).ShouldBe(0);
    }

    private async Task<HttpStatusCode> OfferAsync(Browser ben, Pair pair, EvidenceDocument file)
    {
        var at = $"{At(pair)}/offer";
        using var answer = await ben.SendAsync($"{at}/new", at, [("File", $"{file.CurrentRevision.Value}"), ("Reason", "We keep a completed CAIQ."), ("MayTake", "true")], stop);
        return answer.StatusCode;
    }

    private static string At(Pair pair) => $"/o/{pair.Vendor.Slug}/questionnaires/{pair.Questionnaire.Id.Value}";
}
