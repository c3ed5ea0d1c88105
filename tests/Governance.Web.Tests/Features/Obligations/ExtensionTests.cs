using System.Net;
using Governance.Data.Door.Projections;
using Governance.Data.Findings;
using Governance.Domain;
using Governance.Domain.Audit;
using Governance.Domain.Exchange;
using Governance.Domain.Exchange.Contents;
using Governance.Domain.Findings;
using Governance.Domain.Organizations;
using Governance.Domain.Scoring;
using Governance.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace Governance.Web.Tests.Features.Obligations;

public sealed class ExtensionTests(Host host) : IClassFixture<Host>, IDisposable
{
    private readonly TestData data = new(host);
    private readonly CancellationToken stop = TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(true, "Granted until")]
    [InlineData(false, "Refused;")]
    public async Task A_date_moves_only_where_the_buyer_grants_it_and_both_sides_see_why(bool granted, string word)
    {
        var (pair, obligation) = await OwedAsync();
        var later = obligation.DueOn.AddDays(20);
        using var ben = await data.SignInAsync(pair.Ben);
        using var asked = await AskAsync(ben, pair, obligation, later, "The supplier delivers in May.");
        asked.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await DatesAsync(pair)).ShouldBe((obligation.DueOn, obligation.CureUntil, obligation.DueOn));
        using var again = await AskAsync(ben, pair, obligation, later, "Once more.");
        again.StatusCode.ShouldBe(HttpStatusCode.Conflict);

        using var jonas = await data.SignInAsync(await data.MemberAsync(pair.Buyer, Role.Reviewer));
        var own = Own(pair, obligation);
        (await jonas.OpenAsync(own, stop)).Body!.TextContent.ShouldContain("The supplier delivers in May.");
        using var silent = await jonas.SendAsync($"{own}/extension-answers/new", $"{own}/extension-answers", [("Granted", granted ? "true" : "false")], stop);
        silent.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        using var answered = await jonas.SendAsync($"{own}/extension-answers/new", $"{own}/extension-answers", [("Granted", granted ? "true" : "false"), ("Reason", "It is a fair wait.")], stop);
        answered.StatusCode.ShouldBe(HttpStatusCode.SeeOther);

        (await DatesAsync(pair)).ShouldBe(granted ? (later, obligation.CureUntil.AddDays(20), later) : (obligation.DueOn, obligation.CureUntil, obligation.DueOn));
        foreach (var (browser, address) in new[] { (jonas, own), (ben, Theirs(pair, obligation)) })
        {
            var words = (await browser.OpenAsync(address, stop)).Body!.TextContent;
            words.ShouldContain(word);
            words.ShouldContain("It is a fair wait.");
        }
        (await EntriesAsync(pair.Buyer)).ShouldBe([nameof(ExtensionTaken), granted ? nameof(ExtensionGranted) : nameof(ExtensionRefused)]);
        (await EntriesAsync(pair.Vendor)).ShouldBe([nameof(UndertakingExtensionAsked), nameof(UndertakingExtensionAnswered)]);
    }

    [Fact]
    public async Task A_date_before_today_no_later_date_one_far_off_and_no_reason_are_refused_and_nothing_is_asked()
    {
        var (pair, obligation) = await OwedAsync();
        using var ben = await data.SignInAsync(pair.Ben);
        var today = DateOnly.FromDateTime(host.Clock.GetUtcNow().UtcDateTime);
        foreach (var (on, reason, sentence) in new[] { (today.AddDays(-1), "Late.", "This date lies before today."), (obligation.DueOn, "Same.", "Ask for a date after the one that holds."), (DateOnly.MaxValue, "Never.", "Ask for a date at most ten years after the one that holds."), (obligation.DueOn.AddDays(1), " ", "Say why, in at most 1,000 characters") })
        {
            using var refused = await AskAsync(ben, pair, obligation, on, reason);
            refused.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
            (await refused.Content.ReadAsStringAsync(stop)).ShouldContain(sentence);
        }
        (await data.AsAsync(pair.Vendor.Id, db => db.Set<Extension>().CountAsync(stop))).ShouldBe(0);
        using var nothing = await ben.GetAsync($"{Own(pair, obligation)}/extension-answers/new", stop);
        nothing.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_date_that_passed_while_the_request_waited_cannot_be_granted_any_more()
    {
        var (pair, obligation) = await OwedAsync();
        var jonas = await data.MemberAsync(pair.Buyer, Role.Reviewer);
        var id = await data.WithAsync(async services =>
        {
            services.GetRequiredService<Data.TenantScope>().Tenant = pair.Vendor.Id;
            return (await services.GetRequiredService<ExtensionDesk>().AskAsync(obligation.Id, obligation.DueOn.AddDays(1), "A day.", (pair.Ben.Id, "Ben"), stop))!.Id;
        });
        var waiting = await data.AsAsync(pair.Buyer.Id, async db => (Obligation: await db.Set<Obligation>().AsNoTracking().SingleAsync(stop), Asked: await db.Set<Extension>().AsNoTracking().SingleAsync(stop)));
        waiting.Asked.Id.ShouldBe(id);
        var late = new DateTimeOffset(obligation.DueOn.AddDays(2), TimeOnly.MinValue, TimeSpan.Zero);
        Should.Throw<Refused>(() => waiting.Obligation.Answer(waiting.Asked, granted: true, "Fine.", (jonas.Id, RolePermissions.Of([Role.Reviewer])), late)).Refusal.ShouldBe(FindingRefusals.ExtensionInThePast);
        waiting.Obligation.Answer(waiting.Asked, granted: false, "Too late.", (jonas.Id, RolePermissions.Of([Role.Reviewer])), late);
        Should.Throw<Refused>(() => waiting.Obligation.Answer(waiting.Asked, granted: false, "Twice.", (jonas.Id, RolePermissions.Of([Role.Reviewer])), late)).Refusal.ShouldBe(FindingRefusals.NoExtension);
        waiting.Obligation.DueOn.ShouldBe(obligation.DueOn);
    }

    [Fact]
    public async Task The_date_of_a_condition_moves_only_by_somebody_who_may_decide()
    {
        var pair = await data.SubmittedPairAsync();
        await data.PrepareDecisionAsync(pair, stop);
        using var carl = await data.AsRoleAsync(pair.Buyer, Role.Committee);
        (await TestData.DecideAsync(carl, pair, Domain.Committee.Outcome.ApproveWithConditions, "Rotate the signing keys", "2099-03-01", [], stop)).Dispose();
        var owed = await data.AsAsync(pair.Buyer.Id, db => db.Set<Obligation>().AsNoTracking().SingleAsync(stop));
        using var ben = await data.SignInAsync(pair.Ben);
        (await AskAsync(ben, pair, owed, new(2099, 6, 1), "The supplier is late.")).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        var told = await data.AsAsync(pair.Buyer.Id, db => db.Set<Data.Queue.OutboxMail>().Where(m => m.Subject == "A vendor asks for more time").CountAsync(stop));
        told.ShouldBe(1, "the committee is told, and nobody who cannot answer");
        using var jonas = await data.AsRoleAsync(pair.Buyer, Role.Reviewer);
        var own = Own(pair, owed);
        var page = await jonas.OpenAsync(own, stop);
        page.Body!.TextContent.ShouldContain(FindingRefusals.CommitteeExtends.Sentence);
        page.QuerySelector("a[href$='/extension-answers/new']").ShouldBeNull();
        (await jonas.OpenAsync($"{own}/extension-answers/new", stop)).Forms.ShouldNotContain(form => form.GetAttribute("action")!.EndsWith("/extension-answers", StringComparison.Ordinal));
        var asked = await carl.OpenAsync($"{own}/extension-answers/new", stop);
        var id = Browser.Filled(asked, $"{own}/extension-answers", []).Single(f => f.Key is "Extension").Value;
        var token = SendableAs(await jonas.OpenAsync(own, stop));
        using var refused = await jonas.Client.PostAsync(new Uri($"{own}/extension-answers", UriKind.Relative), new FormUrlEncodedContent([token, new("Extension", id), new("Granted", "true"), new("Reason", "I grant it alone.")]), stop);
        refused.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await Browser.ReadAsync(refused, stop)).Body!.TextContent.ShouldContain(FindingRefusals.CommitteeExtends.Sentence);
        (await DatesAsync(pair)).ShouldBe((owed.DueOn, owed.CureUntil, owed.DueOn));
        using var granted = await carl.SendAsync(asked, $"{own}/extension-answers", [("Granted", "true"), ("Reason", "The risk is small until June.")], stop);
        granted.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await DatesAsync(pair)).ShouldBe((new(2099, 6, 1), new(2099, 6, 1), new(2099, 6, 1)));
    }

    private static KeyValuePair<string, string> SendableAs(AngleSharp.Html.Dom.IHtmlDocument page) =>
        new(Testing.Samples.SampleUse.TokenField, Testing.Samples.SampleUse.TokenOf(page));

    [Fact]
    public async Task Nobody_but_the_vendor_that_owes_can_ask_for_time()
    {
        var (pair, obligation) = await OwedAsync();
        var other = await data.VendorAsync();
        var text = Data.ContentJson.Write(new ExtensionAsked(obligation.Id, new(Ids.New()), obligation.DueOn.AddDays(9), "Please.", "Mallory"));
        var forged = new Transmittal(pair.Buyer.Id, other.Id, Direction.Received, new(Ids.New()), ExtensionAsked.Kind, 1, text, new string('a', 64), host.Clock.GetUtcNow());
        await Should.ThrowAsync<InvalidOperationException>(() => data.AsAsync(pair.Buyer.Id, async db =>
        {
            await new ExtensionAskedProjection().ApplyAsync(db, forged, stop);
            return 0;
        }));
    }

    /// <summary>Holds every request of a test to the budget of its action.</summary>
    public void Dispose()
    {
        foreach (var spent in host.Spending.All.Where(s => s.Action is not "Errors.Show")) spent.Statements.Count.ShouldBeLessThanOrEqualTo(spent.Budget, $"{spent.Action}:\n{string.Join('\n', spent.Statements)}");
    }

    private static string Own(Pair pair, Obligation obligation) => $"/o/{pair.Buyer.Slug}/obligations/{obligation.Id.Value}";

    private static string Theirs(Pair pair, Obligation obligation) => $"/o/{pair.Vendor.Slug}/undertakings/{obligation.Id.Value}";

    private Task<HttpResponseMessage> AskAsync(Browser browser, Pair pair, Obligation obligation, DateOnly on, string reason) =>
        browser.SendAsync($"{Theirs(pair, obligation)}/extensions/new", $"{Theirs(pair, obligation)}/extensions", [("DueOn", $"{on:yyyy-MM-dd}"), ("Reason", reason)], stop);

    private async Task<(DateOnly DueOn, DateOnly CureUntil, DateOnly Theirs)> DatesAsync(Pair pair)
    {
        var own = await data.AsAsync(pair.Buyer.Id, db => db.Set<Obligation>().AsNoTracking().SingleAsync(stop));
        return (own.DueOn, own.CureUntil, await data.AsAsync(pair.Vendor.Id, db => db.Set<Undertaking>().Select(u => u.DueOn).SingleAsync(stop)));
    }

    private Task<List<string>> EntriesAsync(Organization organization) => data.AsAsync(organization.Id, async db =>
        (await db.Set<AuditEntry>().OrderBy(e => e.At).ToListAsync(stop)).Where(e => e.Act.Contains("Extension", StringComparison.Ordinal)).Select(e => e.Act).ToList());

    private async Task<(Pair Pair, Obligation Obligation)> OwedAsync()
    {
        var pair = await data.PairAsync();
        var rita = await data.MemberAsync(pair.Buyer, Role.Reviewer);
        await data.SubmitAsync(pair, [TestData.Chosen("AC-1", "yes"), TestData.Chosen("AC-2", "yes"), TestData.Chosen("AC-3", "yes")]);
        await using (var desk = new Desk(host, (pair.Buyer.Id, rita.Id), twin: false))
            await desk.Review.JudgeAsync(pair.Assessment.Id, (facts, now) => facts.Determine("AC-1", DeterminationStatus.Partial, "Half of it.", 0, rita.Id, now), stop);
        await data.WithAsync(services =>
        {
            var scope = services.GetRequiredService<Data.TenantScope>();
            (scope.Tenant, scope.User) = (pair.Buyer.Id, rita.Id);
            return services.GetRequiredService<Remediation>().RaiseAsync(pair.Assessment.Id, "AC-1", new("Gap", "Seen.", "Act.", FindingSeverity.High, rita.Id, null), seen: null, rita.Id, stop);
        });
        return (pair, await data.AsAsync(pair.Buyer.Id, db => db.Set<Obligation>().AsNoTracking().SingleAsync(stop)));
    }
}
