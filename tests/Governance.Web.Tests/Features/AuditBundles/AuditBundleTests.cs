using System.Net;
using System.Text;
using System.Text.Json;
using Governance.Cli;
using Governance.Cli.Verbs;
using Governance.Domain.Audit;
using Governance.Domain.Organizations;
using Governance.Testing;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace Governance.Web.Tests.Features.AuditBundles;

public sealed class AuditBundleTests(Host host) : IClassFixture<Host>, IDisposable
{
    private readonly TestData data = new(host);
    private readonly string folder = Directory.CreateTempSubdirectory("governance-bundles-").FullName;
    private readonly CancellationToken stop = TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_exported_trail_verifies_offline_on_both_sides_and_a_changed_one_does_not()
    {
        var pair = await data.SubmittedPairAsync();
        await data.CheckpointAsync(pair.Buyer);
        await data.CheckpointAsync(pair.Vendor);
        using var auditor = await data.AsRoleAsync(pair.Buyer, Role.Auditor);
        using var ben = await data.SignInAsync(pair.Ben);
        var (ours, theirs) = (await ExportAsync(auditor, pair.Buyer), await ExportAsync(ben, pair.Vendor));
        var keys = await KeysAsync();
        (await VerifyAsync("verify", ours)).ShouldStartWith("""0 {"kind":"audit-bundle","valid":true,"problems":[]} key: embedded""");
        (await VerifyAsync("verify", ours, "--keys", keys)).ShouldBe("""0 {"kind":"audit-bundle","valid":true,"problems":[]} key: published""");
        (await VerifyAsync("verify", theirs, "--keys", keys)).ShouldContain("\"valid\":true");
        // what the two told each other is the same record on both sides
        Lines(ours, "transmittal").ShouldBe(Lines(theirs, "transmittal"));
        Lines(ours, "transmittal").Count.ShouldBe(2);
        (await VerifyAsync("verify", theirs, "--against", ours)).ShouldContain("\"valid\":true");
        var text = await File.ReadAllTextAsync(ours, stop);
        text.ShouldNotContain(pair.Ben.Address.Value);
        await File.WriteAllTextAsync(ours, text.Replace("\"AssessmentSent\"", "\"AssessmentSeen\"", StringComparison.Ordinal), stop);
        var changed = await VerifyAsync("verify", ours);
        changed.ShouldStartWith("""1 {"kind":"audit-bundle","valid":false,"problems":[""");
        changed.ShouldContain("does not belong to its hash");
    }

    [Fact]
    public async Task A_trail_whose_end_was_taken_away_before_the_export_does_not_fit_the_scorecard_made_before()
    {
        var pair = await data.SubmittedPairAsync();
        await data.CheckpointAsync(pair.Buyer);
        using var committee = await data.AsRoleAsync(pair.Buyer, Role.Committee);
        var own = $"/o/{pair.Buyer.Slug}/assessments/{pair.Assessment.Id.Value}";
        using var made = await committee.SendAsync(own + "/decision", own + "/scorecards", [], stop);
        var scorecard = await KeepAsync(committee, made.Headers.Location + "/document");
        (await VerifyAsync("verify", scorecard, "--keys", await KeysAsync())).ShouldBe("""0 {"kind":"scorecard","valid":true,"problems":[]} key: published""");
        using var auditor = await data.AsRoleAsync(pair.Buyer, Role.Auditor);
        (await VerifyAsync("verify", await ExportAsync(auditor, pair.Buyer), "--against", scorecard)).ShouldContain("\"valid\":true");
        // everything behind the second entry goes, with its links and every checkpoint: what is left holds by itself
        await data.TamperAsync($"""
            delete from audit_entries e using audit_links l where l.tenant_id = e.tenant_id and l.entry_id = e.id and l.sequence > 2 and e.tenant_id = '{pair.Buyer.Id.Value}';
            delete from audit_entries e where e.tenant_id = '{pair.Buyer.Id.Value}' and not exists (select from audit_links l where l.tenant_id = e.tenant_id and l.entry_id = e.id);
            delete from audit_links where sequence > 2 and tenant_id = '{pair.Buyer.Id.Value}'; delete from checkpoints where tenant_id = '{pair.Buyer.Id.Value}'
            """);
        var shortened = await ExportAsync(auditor, pair.Buyer);
        (await VerifyAsync("verify", shortened)).ShouldContain("\"valid\":true");
        var cut = await VerifyAsync("verify", shortened, "--against", scorecard);
        cut.ShouldStartWith("1 ");
        cut.ShouldContain("its end was cut off");
    }

    [Fact]
    public async Task A_forged_scorecard_with_a_key_of_its_own_holds_without_the_published_keys_only()
    {
        var pair = await data.SubmittedPairAsync();
        using var committee = await data.AsRoleAsync(pair.Buyer, Role.Committee);
        var own = $"/o/{pair.Buyer.Slug}/assessments/{pair.Assessment.Id.Value}";
        using var made = await committee.SendAsync(own + "/decision", own + "/scorecards", [], stop);
        var scorecard = await KeepAsync(committee, made.Headers.Location + "/document");
        var other = Path.Combine(folder, "other-keys.json");
        await File.WriteAllTextAsync(other, JsonSerializer.Serialize(new { keys = Array.Empty<string>() }), stop);
        (await VerifyAsync("verify", scorecard)).ShouldContain("\"valid\":true");
        var forged = await VerifyAsync("verify", scorecard, "--keys", other);
        forged.ShouldStartWith("1 ");
        forged.ShouldContain("The key is none of the published ones.");
    }

    [Fact]
    public async Task The_export_asks_again_who_it_is_and_is_an_entry_itself()
    {
        var buyer = await data.BuyerAsync();
        var ana = await data.MemberAsync(buyer, Role.Auditor);
        using var auditor = await data.SignInAsync(ana);
        await ExportAsync(auditor, buyer);
        (await data.AsAsync(buyer.Id, db => db.Set<AuditEntry>().SingleAsync(e => e.Act == "AuditBundleExported", stop))).Actor.ShouldBe(ana.Id);
        host.Clock.Advance(TimeSpan.FromMinutes(6));
        using var answer = await auditor.GetAsync($"/o/{buyer.Slug}/audit-bundle/new", stop);
        answer.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        answer.Headers.Location!.ToString().ShouldStartWith("/account/confirmation");
        using var reviewer = await data.AsRoleAsync(buyer, Role.Reviewer);
        (await reviewer.GetAsync($"/o/{buyer.Slug}/audit-bundle/new", stop)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        foreach (var spent in host.Spending.All.Where(s => s.Action.StartsWith("AuditBundle", StringComparison.Ordinal))) spent.Statements.Count.ShouldBeLessThanOrEqualTo(spent.Budget, string.Join('\n', spent.Statements));
    }

    /// <inheritdoc />
    public void Dispose() => Directory.Delete(folder, recursive: true);

    private async Task<string> ExportAsync(Browser browser, Organization organization)
    {
        using var answer = await browser.SendAsync($"/o/{organization.Slug}/audit-bundle/new", $"/o/{organization.Slug}/audit-bundle", [], stop);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        answer.Content.Headers.ContentDisposition!.DispositionType.ShouldBe("attachment");
        return await WriteAsync(await answer.Content.ReadAsByteArrayAsync(stop));
    }

    private async Task<string> KeepAsync(Browser browser, string address)
    {
        using var answer = await browser.GetAsync(address, stop);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        return await WriteAsync(await answer.Content.ReadAsByteArrayAsync(stop));
    }

    private Task<string> KeysAsync() => KeepAsync(data.Visitor(), "/.well-known/governance-keys.json");

    private async Task<string> WriteAsync(byte[] bytes)
    {
        var path = Path.Combine(folder, Path.GetRandomFileName());
        await File.WriteAllBytesAsync(path, bytes, stop);
        return path;
    }

    private static List<string> Lines(string path, string kind) => [.. File.ReadLines(path, Encoding.UTF8).Where(line => line.StartsWith($"{{\"{kind}\":", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];

    // exit code, what is printed, and the note beside it
    private async Task<string> VerifyAsync(params string[] words)
    {
        await using var said = new StringWriter();
        await using var refused = new StringWriter();
        var code = await new Dispatch([new VerifyVerb()]).RunAsync(words, said, refused, stop);
        return $"{code} {said.ToString().TrimEnd()} {refused.ToString().TrimEnd()}";
    }
}
