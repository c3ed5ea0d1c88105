using System.Net;
using AngleSharp.Dom;
using Governance.Cli;
using Governance.Cli.Verbs;
using Governance.Data;
using Governance.Data.Queue;
using Governance.Domain.Evidence;
using Governance.Domain.Exchange;
using Governance.Domain.Questionnaires;
using Governance.Domain.Signing;
using Governance.Testing;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace Governance.Web.Tests.Features.Questionnaires;

public sealed class RepresentationTests(Host host) : IClassFixture<Host>
{
    private readonly TestData data = new(host);
    private readonly CancellationToken stop = TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_passkey_signs_the_hash_of_everything_and_the_file_verifies_offline()
    {
        var (pair, cleo) = await SignableAsync();
        using var passkey = new SoftPasskey();
        (await data.AddPasskeyAsync(cleo, passkey)).Succeeded.ShouldBeTrue();
        using var browser = await data.SignInAsync(cleo);
        var signed = await SignAsync(browser, pair, passkey);
        signed.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        var file = await (await browser.GetAsync(Own(pair) + "/representations/1", stop)).Content.ReadAsStringAsync(stop);
        (await VerifyAsync(file)).ShouldBe((0, """{"kind":"representation","valid":true,"problems":[]}"""));
        var changed = await VerifyAsync(file.Replace("Managing director", "Chief executive", StringComparison.Ordinal));
        changed.Code.ShouldBe(1);
        changed.Said.ShouldContain("\"valid\":false");
        // the passkey's key lies in the file; that it was the signatory's is what the portal's seal says, and only its published keys prove that seal
        var published = await (await browser.GetAsync("/.well-known/governance-keys.json", stop)).Content.ReadAsStringAsync(stop);
        (await VerifyAsync(file, published)).ShouldBe((0, """{"kind":"representation","valid":true,"problems":[]}"""));
        (await VerifyAsync(file, """{"keys":[]}""")).Said.ShouldContain("The key is none of the published ones.");
        var unsealed = (RepresentationFile.Read(file) with { Seal = null }).ToJson();
        (await VerifyAsync(unsealed)).Said.ShouldContain("\"valid\":true");
        (await VerifyAsync(unsealed, published)).Said.ShouldContain("the published keys do not vouch for the passkey");
        var row = await data.AsAsync(pair.Vendor.Id, db => db.Set<Representation>().SingleAsync(stop));
        (row.CredentialId, row.ContentSha256).ShouldBe((passkey.Id, RepresentationFile.Read(file).ContentSha256));
        (await data.AsAsync(pair.Vendor.Id, db => db.Set<OutboxMail>().AsNoTracking().ToListAsync(stop))).ShouldContain(mail => mail.To == cleo.Address.Value && mail.Text.Contains(row.ContentSha256));
        (await data.AsAsync(pair.Buyer.Id, db => db.Set<Transmittal>().SingleAsync(t => t.Kind == TransmittalKind.SubmissionMade, stop))).Content.ShouldContain(passkey.Id);
    }

    [Fact]
    public async Task A_signature_over_another_content_or_by_nobody_verified_is_refused_and_nothing_is_sent()
    {
        var (pair, cleo) = await SignableAsync();
        using var passkey = new SoftPasskey();
        await data.AddPasskeyAsync(cleo, passkey);
        using var browser = await data.SignInAsync(cleo);
        (await SignAsync(browser, pair, passkey, challenge: new string('A', 43))).StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await SignAsync(browser, pair, passkey, verified: false)).StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await SignAsync(browser, pair, passkey: null)).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await data.AsAsync(pair.Vendor.Id, db => db.Set<Submission>().CountAsync(stop))).ShouldBe(0);
    }

    [Fact]
    public async Task Answers_that_changed_since_they_were_read_are_not_signed()
    {
        var (pair, cleo) = await SignableAsync();
        using var browser = await data.SignInAsync(cleo);
        using var ben = await data.SignInAsync(pair.Ben);
        var page = await browser.OpenAsync(Own(pair) + "/representations/new", stop);
        await ben.SendAsync(Own(pair) + "?q=AC-1", Own(pair) + "/answers/AC-1", [("Values", "yes")], stop);
        var late = await browser.SendAsync(page, Own(pair) + "/representations", [("Agreed", "true")], stop);
        late.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await SignAsync(browser, pair, passkey: null)).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        var file = await (await browser.GetAsync(Own(pair) + "/representations/1", stop)).Content.ReadAsStringAsync(stop);
        (await VerifyAsync(file)).Said.ShouldContain("signed without a key");
    }

    [Fact]
    public async Task Nobody_signs_without_an_authority_on_record_or_without_the_role()
    {
        var (pair, _) = await SignableAsync();
        using var powerless = await data.SignInAsync(await data.SignatoryAsync(pair.Vendor, authority: false));
        (await powerless.OpenAsync(Own(pair) + "/representations/new", stop)).Body!.TextContent.ShouldContain("No authority of yours is on record");
        using var ben = await data.SignInAsync(pair.Ben);
        (await ben.GetAsync(Own(pair) + "/representations/new", stop)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        var check = await ben.OpenAsync(Own(pair) + "/submissions/new", stop);
        check.Forms.Any(form => form.Action.EndsWith("/submissions", StringComparison.Ordinal)).ShouldBeFalse();
        check.QuerySelector("a[href$='/representations/new']").ShouldBeNull();
        check.QuerySelector("main a[href$='/signing-authorities']").ShouldNotBeNull();
        (await powerless.OpenAsync(Own(pair) + "/submissions/new", stop)).QuerySelector("a[href$='/representations/new']").ShouldNotBeNull();
    }

    [Fact]
    public async Task Nobody_signs_under_another_name_than_the_one_on_record()
    {
        var (pair, cleo) = await SignableAsync();
        using var browser = await data.SignInAsync(cleo);
        var page = await browser.OpenAsync(Own(pair) + "/representations/new", stop);
        await data.WithAsync(async services =>
        {
            var users = services.GetRequiredService<UserManager<User>>();
            var user = (await users.FindByIdAsync(cleo.Id.Value.ToString()))!;
            user.DisplayName = "The Chief Executive";
            return await users.UpdateAsync(user);
        });
        using var refused = await browser.SendAsync(page, Own(pair) + "/representations", [("Agreed", "true")], stop);
        refused.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await refused.Content.ReadAsStringAsync(stop)).ShouldContain("your account says");
        var again = await browser.OpenAsync(Own(pair) + "/representations/new", stop);
        again.Body!.TextContent.ShouldContain($"This authority is on record for “{cleo.Name}”");
        again.Forms.Any(form => form.Action.EndsWith("/representations", StringComparison.Ordinal)).ShouldBeFalse();
        (await data.AsAsync(pair.Vendor.Id, db => db.Set<Submission>().CountAsync(stop))).ShouldBe(0);
    }

    [Fact]
    public async Task Signing_takes_having_shown_lately_who_one_is_and_the_page_names_the_documents()
    {
        var (pair, cleo) = await SignableAsync();
        var document = await data.EvidenceAsync(pair.Vendor, pair.Ben, "Weights", Classification.Restricted);
        using var ben = await data.SignInAsync(pair.Ben);
        (await ben.SendAsync(Own(pair) + "?view=focus&q=AC-1", Own(pair) + "/answers/AC-1/attachments", [("Evidence", document.Id.Value.ToString())], stop)).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        using var browser = await data.SignInAsync(cleo);
        var page = await browser.OpenAsync(Own(pair) + "/representations/new", stop);
        page.QuerySelectorAll("tr").Select(row => row.TextContent).ShouldContain(row => row.Contains("Weights") && row.Contains("Restricted") && row.Contains("Given by submitting"));
        host.Clock.Advance(TimeSpan.FromMinutes(6));
        using var late = await browser.SendAsync(page, Own(pair) + "/representations", [("Agreed", "true")], stop);
        late.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await Browser.ReadAsync(late, stop)).QuerySelector("h1")!.TextContent.ShouldBe("Show that it is you");
        using var asked = await browser.GetAsync(Own(pair) + "/representations/new", stop);
        asked.Headers.Location!.ToString().ShouldStartWith("/account/confirmation");
        (await data.AsAsync(pair.Vendor.Id, db => db.Set<Grant>().CountAsync(stop))).ShouldBe(0);
    }

    [Fact]
    public async Task Every_representation_that_was_signed_stays_within_reach_with_version_day_and_signatory()
    {
        var (pair, cleo) = await SignableAsync();
        using var browser = await data.SignInAsync(cleo);
        (await browser.OpenAsync(Own(pair), stop)).QuerySelector("a[href*='/representations/']").ShouldBeNull();
        (await SignAsync(browser, pair, passkey: null)).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        await data.ReturnAsync(pair, "AC-2");
        (await browser.OpenAsync(Own(pair), stop)).QuerySelectorAll("[aria-labelledby=represented] a").Select(a => a.GetAttribute("href")).ShouldBe([Own(pair) + "/representations/1"]);
        (await SignAsync(browser, pair, passkey: null)).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        var list = (await browser.OpenAsync(Own(pair), stop)).QuerySelectorAll("[aria-labelledby=represented] li");
        list.Select(row => row.QuerySelector("a")!.GetAttribute("href")).ShouldBe([Own(pair) + "/representations/2", Own(pair) + "/representations/1"]);
        list.ShouldAllBe(row => row.TextContent.Contains($"{host.Clock.GetUtcNow():d MMMM yyyy}, signed by {cleo.Name}"));
        foreach (var row in list) (await browser.GetAsync(row.QuerySelector("a")!.GetAttribute("href")!, stop)).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Only_the_form_of_who_has_a_passkey_is_one_for_the_script_of_passkeys()
    {
        var (pair, cleo) = await SignableAsync();
        using var browser = await data.SignInAsync(cleo);
        async Task<IElement> FormAsync() => (await browser.OpenAsync(Own(pair) + "/representations/new", stop)).QuerySelector($"form[action$='/representations']")!;
        var without = await FormAsync();
        without.Attributes.Select(a => a.Name).Where(name => name.StartsWith("data-", StringComparison.Ordinal)).ShouldBeEmpty();
        (without.HasAttribute("hidden"), without.QuerySelector("input[name=credential]") is null).ShouldBe((false, true));
        using var passkey = new SoftPasskey();
        await data.AddPasskeyAsync(cleo, passkey);
        var with = await FormAsync();
        (with.GetAttribute("data-passkey"), with.GetAttribute("data-passkey-options")).ShouldBe(("get", Own(pair) + "/representations/challenge"));
    }

    [Fact]
    public async Task The_copy_of_the_signatory_names_the_submission_as_the_page_and_the_file_do()
    {
        var (pair, cleo) = await SignableAsync();
        using var browser = await data.SignInAsync(cleo);
        await NamesAsync(1);
        await data.ReturnAsync(pair, "AC-1");
        host.Clock.Advance(TimeSpan.FromSeconds(1));
        await NamesAsync(2);

        async Task NamesAsync(int number)
        {
            var page = await browser.OpenAsync(Own(pair) + "/representations/new", stop);
            page.QuerySelector("[aria-labelledby=terms]")!.TextContent.ShouldContain($"Version{number}");
            (await SignAsync(browser, pair, passkey: null)).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
            var file = RepresentationFile.Read(await (await browser.GetAsync($"{Own(pair)}/representations/{number}", stop)).Content.ReadAsStringAsync(stop));
            var mail = await data.AsAsync(pair.Vendor.Id, db => db.Set<OutboxMail>().AsNoTracking().SingleAsync(m => m.Text.Contains(file.ContentSha256), stop));
            mail.Text.ShouldContain($", version {number})");
        }
    }

    private async Task<(Pair Pair, Member Cleo)> SignableAsync()
    {
        var pair = await data.AcceptedPairAsync(represented: true);
        return (pair, await data.SignatoryAsync(pair.Vendor));
    }

    private Task<HttpResponseMessage> SignAsync(Browser browser, Pair pair, SoftPasskey? passkey, string? challenge = null, bool verified = true) => TestData.SignAsync(browser, pair, passkey, stop, challenge, verified);

    private async Task<(int Code, string Said)> VerifyAsync(string text, string? keys = null)
    {
        var (path, published) = (Path.GetTempFileName(), Path.GetTempFileName());
        await File.WriteAllTextAsync(path, text, stop);
        await File.WriteAllTextAsync(published, keys, stop);
        await using var said = new StringWriter();
        string[] words = keys is null ? ["verify", path] : ["verify", path, "--keys", published];
        var code = await new Dispatch([new VerifyVerb()]).RunAsync(words, said, TextWriter.Null, stop);
        File.Delete(path);
        File.Delete(published);
        return (code, said.ToString().TrimEnd());
    }

    private static string Own(Pair pair) => $"/o/{pair.Vendor.Slug}/questionnaires/{pair.Questionnaire.Id.Value}";
}
