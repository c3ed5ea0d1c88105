using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Security.Cryptography;
using Governance.Domain.Assessments;
using Governance.Domain.Audit;
using Governance.Domain.Exchange;
using Governance.Domain.Questionnaires;
using Governance.Testing;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace Governance.Drills;

/// <summary>kill -9 of the real process while vendors submit, the client keeping the log of what was acknowledged.</summary>
public sealed class KillTests(Host host) : IClassFixture<Host>
{
    private const int AtOnce = 4;
    private const int LongestMilliseconds = 30;
    private readonly TestData data = new(host);
    private readonly ConcurrentDictionary<QuestionnaireId, bool> acknowledged = new();
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_submission_is_whole_on_both_sides_or_has_not_happened()
    {
        using var outside = new OutsideHost(host);
        var pairs = new List<Pair>();
        for (var round = 0; round < Rounds.Count; round++)
        {
            Pair[] now = [await data.AcceptedPairAsync(), await data.AcceptedPairAsync(), await data.AcceptedPairAsync(), await data.AcceptedPairAsync()];
            pairs.AddRange(now);
            await SubmitUntilKilledAsync(outside, now);
        }
        var whole = 0;
        foreach (var pair in pairs)
        {
            var found = await FoundAsync(pair);
            found.Distinct().Count().ShouldBe(1, $"half done: {string.Join(", ", found)}");
            if (acknowledged.ContainsKey(pair.Questionnaire.Id)) found[0].ShouldBe(1, "acknowledged and lost");
            whole += found[0];
        }
        acknowledged.ShouldNotBeEmpty("too little was going on to learn anything");
        TestContext.Current.TestOutputHelper!.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Rounds.Count} kills, {pairs.Count} submissions begun, {acknowledged.Count} acknowledged, {whole} found"));
    }

    private async Task SubmitUntilKilledAsync(OutsideHost outside, Pair[] pairs)
    {
        await using var process = outside.Start();
        var address = await process.AddressAsync(Stop);
        var browsers = await Task.WhenAll(pairs.Select(pair => outside.SignInAsync(address, pair.Ben.Id)));
        var pages = await Task.WhenAll(pairs.Zip(browsers, (pair, browser) => browser.OpenAsync(Own(pair) + "/submissions/new", Stop)));
        var senders = pairs.Select((pair, at) => SubmitAsync(browsers[at], pages[at], pair)).ToList();
        // some of them through, the others anywhere on the way
        for (var through = RandomNumberGenerator.GetInt32(AtOnce); through > 0; through--) await Task.WhenAny(senders.Where(sender => !sender.IsCompleted).DefaultIfEmpty(Task.CompletedTask));
        await Task.Delay(RandomNumberGenerator.GetInt32(LongestMilliseconds), Stop);
        await process.KillAsync();
        await Task.WhenAll(senders);
        foreach (var browser in browsers) browser.Dispose();
    }

    private async Task SubmitAsync(Browser browser, AngleSharp.Html.Dom.IHtmlDocument page, Pair pair)
    {
        try
        {
            using var answer = await browser.SendAsync(page, Own(pair) + "/submissions", [("Confirmed", "true")], Stop);
            answer.StatusCode.ShouldBeOneOf(HttpStatusCode.SeeOther, HttpStatusCode.SeeOther);
            acknowledged.TryAdd(pair.Questionnaire.Id, value: true);
        }
        catch (HttpRequestException)
        {
            // the process is dead: what was under way has happened or not
        }
    }

    /// <summary>The submission in each place where it leaves a row: the vendor's record and log, the buyer's log and projection.</summary>
    private async Task<int[]> FoundAsync(Pair pair)
    {
        var vendors = await data.AsAsync(pair.Vendor.Id, async db => (int[])
        [
            await db.Set<Submission>().CountAsync(s => s.QuestionnaireId == pair.Questionnaire.Id, Stop),
            await db.Set<Transmittal>().CountAsync(t => t.Kind == TransmittalKind.SubmissionMade && t.Direction == Direction.Sent, Stop),
            await db.Set<AuditEntry>().CountAsync(e => e.Act == nameof(QuestionnaireSubmitted), Stop),
        ]);
        var buyers = await data.AsAsync(pair.Buyer.Id, async db => (int[])
        [
            await db.Set<Transmittal>().CountAsync(t => t.Kind == TransmittalKind.SubmissionMade && t.Direction == Direction.Received, Stop),
            await db.Set<AuditEntry>().CountAsync(e => e.Act == nameof(SubmissionArrived), Stop),
        ]);
        return [.. vendors, .. buyers];
    }

    private static string Own(Pair pair) => $"/o/{pair.Vendor.Slug}/questionnaires/{pair.Questionnaire.Id.Value}";
}
