using System.Net;
using Governance.Domain;
using Governance.Domain.Evidence;
using Governance.Domain.Organizations;
using Governance.Domain.Reviews;
using Governance.Domain.Scores;
using Governance.Testing;
using Governance.Web.Access;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace Governance.Web.Tests.Features.Reviews;

public sealed class FileOpenedFirstTests(Host host) : IClassFixture<Host>, IDisposable
{
    private const string Token = "input[name=__RequestVerificationToken]";
    private readonly TestData data = new(host);
    private readonly CancellationToken stop = TestContext.Current.CancellationToken;

    [Fact]
    public async Task Who_has_not_opened_a_file_is_led_to_it_and_offered_no_judgement_until_then()
    {
        var (pair, file) = await SubmittedAsync();
        using var rita = await data.SignInAsync(await data.MemberAsync(pair.Buyer, Role.Reviewer));
        (await rita.OpenAsync($"{Own(pair)}/review/AC-1", stop)).Body!.TextContent.ShouldContain("you have not opened this file");
        var before = await rita.OpenAsync(Asking(pair, file), stop);
        before.QuerySelector(".callout h2")!.TextContent.ShouldBe("You have not opened this file");
        before.QuerySelector("form[action$=evidence-judgements]").ShouldBeNull();
        var opening = before.QuerySelector(".callout a")!.GetAttribute("href")!;
        opening.ShouldBe($"/o/{pair.Buyer.Slug}/received-evidence/{file.GrantId.Value}/file");
        (await rita.GetAsync(opening, stop)).EnsureSuccessStatusCode().Dispose();
        var after = await rita.OpenAsync(before.QuerySelector("main .actions a[href*=evidence-judgements]")!.GetAttribute("href")!, stop);
        after.QuerySelector("form[action$=evidence-judgements]").ShouldNotBeNull();
        after.QuerySelector(".callout").ShouldBeNull();
        (await rita.OpenAsync($"{Own(pair)}/review/AC-1", stop)).Body!.TextContent.ShouldNotContain("you have not opened this file");
        using var judged = await rita.SendAsync(after, $"{Own(pair)}/evidence-judgements", Typed(), stop);
        judged.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await ScoreAsync(pair)).Proven!.Value.ShouldBeGreaterThan(0);
    }

    [Fact]
    public async Task A_judgement_by_somebody_who_has_not_opened_the_file_is_refused_even_where_a_colleague_has()
    {
        var (pair, file) = await SubmittedAsync();
        using var rita = await data.SignInAsync(await data.MemberAsync(pair.Buyer, Role.Reviewer));
        (await rita.GetAsync($"/o/{pair.Buyer.Slug}/received-evidence/{file.GrantId.Value}/file", stop)).EnsureSuccessStatusCode().Dispose();
        using var rolf = await data.SignInAsync(await data.MemberAsync(pair.Buyer, Role.Reviewer));
        var page = await rita.OpenAsync(Asking(pair, file), stop);
        // the form of one who may judge, sent by one who may not
        var token = (await rolf.OpenAsync($"{Own(pair)}/review/AC-1", stop)).QuerySelector(Token)!.GetAttribute("value")!;
        foreach (var field in page.QuerySelectorAll(Token)) field.SetAttribute("value", token);
        using var refused = await rolf.SendAsync(page, $"{Own(pair)}/evidence-judgements", Typed(), stop);
        refused.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var again = await Browser.ReadAsync(refused, stop);
        again.QuerySelector(".summary")!.TextContent.ShouldContain(ReviewRefusals.FileNotOpened.Sentence);
        again.QuerySelector(".callout a")!.GetAttribute("href").ShouldBe($"/o/{pair.Buyer.Slug}/received-evidence/{file.GrantId.Value}/file");
        again.QuerySelector("input[name=Place]")!.GetAttribute("value").ShouldBe("Section 4", "what was typed stays");
        (await data.AsAsync(pair.Buyer.Id, db => db.Set<EvidenceJudgement>().CountAsync(stop))).ShouldBe(0);
        (await ScoreAsync(pair)).Proven.ShouldBe(0);
        using var judged = await rita.SendAsync(Asking(pair, file), $"{Own(pair)}/evidence-judgements", Typed(), stop);
        judged.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
    }

    [Fact]
    public async Task Only_the_readers_own_ledger_knows_which_account_opened_a_file()
    {
        var (pair, file) = await SubmittedAsync();
        var person = await data.MemberAsync(pair.Buyer, Role.Reviewer);
        using var rita = await data.SignInAsync(person);
        (await rita.GetAsync($"/o/{pair.Buyer.Slug}/received-evidence/{file.GrantId.Value}/file", stop)).EnsureSuccessStatusCode().Dispose();
        (await ReaderAsync(pair.Buyer)).ShouldBe(person.Id);
        (await ReaderAsync(pair.Vendor)).ShouldBeNull();
    }

    /// <summary>Holds every request of a test to the budget of its action.</summary>
    public void Dispose()
    {
        foreach (var spent in host.Spending.All.Where(s => s.Action is not "Errors.Show")) spent.Statements.Count.ShouldBeLessThanOrEqualTo(spent.Budget, $"{spent.Action}:\n{string.Join('\n', spent.Statements)}");
    }

    private async Task<(Pair Pair, ReceivedEvidence File)> SubmittedAsync()
    {
        var pair = await data.AcceptedPairAsync();
        var document = await data.FileAsync(pair.Vendor, pair.Ben);
        return (pair, await data.SubmitWithAsync(pair, document));
    }

    private Task<UserId?> ReaderAsync(Organization ledger) => data.AsAsync(ledger.Id, db => db.Set<AccessEntry>().AsNoTracking().Select(e => e.ReaderId).SingleAsync(stop));

    private Task<AssessmentScore> ScoreAsync(Pair pair) => data.AsAsync(pair.Buyer.Id, db => db.Set<AssessmentScore>().AsNoTracking().SingleAsync(stop));

    private (string, string)[] Typed() => [("Kind", "Pentest"), ("Basis", "InPlace"), ("Source", "Independent"), ("Result", "Clean"), ("Coverage", "100"), ("Dated", $"{host.Clock.Today():yyyy-MM-dd}"), ("Place", "Section 4")];

    private static string Asking(Pair pair, ReceivedEvidence file) => $"{Own(pair)}/evidence-judgements/new?revision={file.RevisionId.Value}&from=AC-1";

    private static string Own(Pair pair) => $"/o/{pair.Buyer.Slug}/assessments/{pair.Assessment.Id.Value}";
}
