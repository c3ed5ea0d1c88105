using System.Net;
using Governance.Cli;
using Governance.Cli.Verbs;
using Governance.Domain.Committee;
using Governance.Domain.Organizations;
using Governance.Domain.Signing;
using Governance.Testing;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace Governance.Web.Tests.Features.ReceivedRepresentations;

public sealed class ReceivedRepresentationTests(Host host) : IClassFixture<Host>
{
    private readonly TestData data = new(host);
    private readonly CancellationToken stop = TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_buyer_reads_what_was_stated_by_whom_and_keeps_a_file_that_verifies_with_the_published_keys()
    {
        using var passkey = new SoftPasskey();
        var pair = await RepresentedAsync(passkey);
        using var carl = await data.AsRoleAsync(pair.Buyer, Role.Committee);
        var page = (await carl.OpenAsync(Own(pair), stop)).QuerySelector("main")!;
        var text = await TextAsync(carl, Own(pair) + "/document");
        var file = RepresentationFile.Read(text);
        foreach (var said in (string[])[file.Content.LegalEntity, file.Content.RegisterNumber, file.Content.Signatory, "Managing director", "Meridian Bank AG", file.Content.Service, file.Content.Statement, file.ContentSha256, "own passkey", "hash and signature hold", "--keys governance-keys.json", "No decision has relied on it"])
            page.TextContent.ShouldContain(said);
        foreach (var part in file.Content.StatementText.Split("\n\n")) page.TextContent.ShouldContain(part);
        page.QuerySelector("a[download]")!.GetAttribute("href").ShouldBe(Own(pair) + "/document");
        (await VerifyAsync(text, await TextAsync(carl, "/.well-known/governance-keys.json"))).ShouldBe((0, """{"kind":"representation","valid":true,"problems":[]}"""));
        using var cleo = await data.AsRoleAsync(pair.Vendor, Role.VendorOwner);
        RepresentationFile.Read(await TextAsync(cleo, $"/o/{pair.Vendor.Slug}/questionnaires/{pair.Questionnaire.Id.Value}/representations/1")).Unsealed().ShouldBe(file.Unsealed(), "both sides keep the same words");
    }

    [Fact]
    public async Task A_superseded_one_is_read_with_its_own_answers_and_the_latest_with_its_own()
    {
        var pair = await data.AcceptedPairAsync(represented: true);
        using var ben = await data.SignInAsync(pair.Ben);
        using var cleo = await data.SignInAsync(await data.SignatoryAsync(pair.Vendor));
        await SignAsync("yes", "As of the first.");
        await data.ReturnAsync(pair, "AC-1");
        host.Clock.Advance(TimeSpan.FromSeconds(1));
        await SignAsync("no", "As of the second.");
        using var carl = await data.AsRoleAsync(pair.Buyer, Role.Committee);
        foreach (var (number, chosen, said, other) in ((int, string, string, string)[])[(1, "Yes", "As of the first.", "As of the second."), (2, "No", "As of the second.", "As of the first.")])
        {
            var page = await carl.OpenAsync($"{TestData.OfAssessment(pair)}/representations/{number}", stop);
            page.QuerySelector("main a[href='#answers']").ShouldNotBeNull();
            var row = page.QuerySelectorAll("[aria-labelledby=answers] tbody tr").Single(r => r.TextContent.Contains("Is measure 1 in place?", StringComparison.Ordinal));
            row.QuerySelector("p")!.TextContent.ShouldBe(chosen);
            row.TextContent.ShouldSatisfyAllConditions(text => text.ShouldContain(said), text => text.ShouldNotContain(other));
            page.QuerySelectorAll("[aria-labelledby=answers] tbody tr").Length.ShouldBe(3);
        }
        foreach (var spent in host.Spending.All.Where(s => string.Equals(s.Action, "ReceivedRepresentations.Show", StringComparison.Ordinal))) spent.Statements.Count.ShouldBeLessThanOrEqualTo(spent.Budget, string.Join('\n', spent.Statements));

        async Task SignAsync(string option, string comment)
        {
            var own = $"/o/{pair.Vendor.Slug}/questionnaires/{pair.Questionnaire.Id.Value}";
            (await ben.SendAsync(own + "?view=focus&q=AC-1", own + "/answers/AC-1", [("Values", option), ("Comment", comment)], stop)).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
            (await TestData.SignAsync(cleo, pair, passkey: null, stop)).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        }
    }

    [Fact]
    public async Task One_signed_without_a_key_says_so()
    {
        var pair = await RepresentedAsync(passkey: null);
        using var carl = await data.AsRoleAsync(pair.Buyer, Role.Committee);
        (await carl.OpenAsync(Own(pair), stop)).QuerySelector("[aria-labelledby=signature]")!.TextContent.ShouldSatisfyAllConditions(
            said => said.ShouldContain("Without a key"), said => said.ShouldContain("it is not a signature"), said => said.ShouldNotContain("hold."));
    }

    [Fact]
    public async Task Paper_scorecard_decision_and_assessment_lead_to_it_and_it_names_the_decision_that_relied_on_it()
    {
        var pair = await RepresentedAsync(passkey: null);
        await data.PrepareDecisionAsync(pair, stop);
        using var carl = await data.AsRoleAsync(pair.Buyer, Role.Committee);
        (await TestData.DecideAsync(carl, pair, Outcome.ConditionalPilot, "Report monthly", "2099-01-01", [], stop)).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        var decision = await data.AsAsync(pair.Buyer.Id, db => db.Set<CommitteeDecision>().SingleAsync(stop));
        foreach (var leads in (string[])[TestData.OfAssessment(pair), TestData.OfAssessment(pair) + "/decision", $"/o/{pair.Buyer.Slug}/scorecards/{decision.ScorecardId.Value}", $"/o/{pair.Buyer.Slug}/decisions/{decision.Id.Value}"])
            (await carl.OpenAsync(leads, stop)).QuerySelector($"main a[href='{Own(pair)}']").ShouldNotBeNull(leads);
        var relied = (await carl.OpenAsync(Own(pair), stop)).QuerySelector("[aria-labelledby=relied]")!;
        relied.TextContent.ShouldContain("1 decision relied on it");
        relied.QuerySelector("a")!.GetAttribute("href").ShouldBe($"/o/{pair.Buyer.Slug}/decisions/{decision.Id.Value}");
        foreach (var spent in host.Spending.All.Where(s => !string.Equals(s.Action, "Errors.Show", StringComparison.Ordinal))) spent.Statements.Count.ShouldBeLessThanOrEqualTo(spent.Budget, $"{spent.Action}:\n{string.Join('\n', spent.Statements)}");
    }

    [Fact]
    public async Task Nobody_else_finds_it_and_a_confirmation_is_none()
    {
        var (pair, confirmed, other) = (await RepresentedAsync(passkey: null), await data.SubmittedPairAsync(), await data.BuyerAsync());
        using var carl = await data.AsRoleAsync(confirmed.Buyer, Role.Committee);
        (await carl.GetAsync(Own(confirmed), stop)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        using var own = await data.AsRoleAsync(pair.Buyer, Role.Committee);
        (await own.GetAsync(TestData.OfAssessment(pair) + "/representations/2", stop)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        using var stranger = await data.AsRoleAsync(other, Role.Committee);
        foreach (var page in (string[])["", "/document"])
            (await stranger.GetAsync($"/o/{other.Slug}/assessments/{pair.Assessment.Id.Value}/representations/1{page}", stop)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    private async Task<Pair> RepresentedAsync(SoftPasskey? passkey)
    {
        var pair = await data.AcceptedPairAsync(represented: true);
        var cleo = await data.SignatoryAsync(pair.Vendor);
        if (passkey is not null) await data.AddPasskeyAsync(cleo, passkey);
        using var browser = await data.SignInAsync(cleo);
        using var signed = await TestData.SignAsync(browser, pair, passkey, stop);
        signed.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        return pair;
    }

    private async Task<string> TextAsync(Browser browser, string address)
    {
        using var answer = await browser.GetAsync(address, stop);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        return await answer.Content.ReadAsStringAsync(stop);
    }

    private async Task<(int Code, string Said)> VerifyAsync(string text, string keys)
    {
        var (path, published) = (Path.GetTempFileName(), Path.GetTempFileName());
        await File.WriteAllTextAsync(path, text, stop);
        await File.WriteAllTextAsync(published, keys, stop);
        await using var said = new StringWriter();
        var code = await new Dispatch([new VerifyVerb()]).RunAsync(["verify", path, "--keys", published], said, TextWriter.Null, stop);
        File.Delete(path);
        File.Delete(published);
        return (code, said.ToString().TrimEnd());
    }

    private static string Own(Pair pair) => TestData.OfAssessment(pair) + "/representations/1";
}
