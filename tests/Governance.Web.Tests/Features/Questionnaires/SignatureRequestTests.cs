using System.Net;
using Governance.Data.Queue;
using Governance.Domain.Audit;
using Governance.Domain.Questionnaires;
using Governance.Testing;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace Governance.Web.Tests.Features.Questionnaires;

/// <summary>Who may submit and not sign asks those who may.</summary>
public sealed class SignatureRequestTests(Host host) : IClassFixture<Host>, IDisposable
{
    private readonly TestData data = new(host);
    private readonly CancellationToken stop = TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_owner_asks_everybody_who_may_sign_today_and_nobody_else()
    {
        var pair = await data.AcceptedPairAsync(represented: true);
        var cleo = await data.SignatoryAsync(pair.Vendor);
        // a signatory by role alone, without an authority on record, could not sign
        await data.SignatoryAsync(pair.Vendor, authority: false);
        using var ben = await data.SignInAsync(pair.Ben);
        var page = await ben.OpenAsync(Own(pair) + "/submissions/new", stop);
        var form = page.QuerySelector($"form[action='{Own(pair)}/signature-requests']").ShouldNotBeNull();
        form.TextContent.Trim().ShouldBe("Ask 1 signatory to sign");
        page.QuerySelector("main aside")!.TextContent.ShouldContain($"{cleo.Name} may sign for");
        using var asked = await ben.SendAsync(page, Own(pair) + "/signature-requests", [], stop);
        asked.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        var mails = (await data.AsAsync(pair.Vendor.Id, db => db.Set<OutboxMail>().AsNoTracking().ToListAsync(stop))).Where(mail => mail.Subject.EndsWith("your signature is asked for", StringComparison.Ordinal)).ToList();
        var mail = mails.ShouldHaveSingleItem();
        mail.To.ShouldBe(cleo.Address.Value);
        mail.Text.ShouldContain($"/o/{pair.Vendor.Slug}/questionnaires/{pair.Questionnaire.Id.Value}/representations/new");
        (await data.AsAsync(pair.Vendor.Id, db => db.Set<AuditEntry>().CountAsync(e => e.Act == nameof(SignatureAsked), stop))).ShouldBe(1);
        var after = await ben.OpenAsync(Own(pair) + "/submissions/new", stop);
        after.Body!.TextContent.ShouldContain("1 signatory is asked by mail to sign.");
        after.QuerySelector("main aside")!.TextContent.ShouldContain($"by {pair.Ben.Name}.");
        after.QuerySelector($"form[action='{Own(pair)}/signature-requests']")!.TextContent.Trim().ShouldBe("Ask 1 signatory again");
    }

    [Fact]
    public async Task Where_nobody_may_sign_it_says_so_and_where_nothing_is_signed_nobody_is_asked()
    {
        var pair = await data.AcceptedPairAsync(represented: true);
        using var ben = await data.SignInAsync(pair.Ben);
        var page = await ben.OpenAsync(Own(pair) + "/submissions/new", stop);
        page.QuerySelector($"form[action='{Own(pair)}/signature-requests']").ShouldBeNull();
        page.QuerySelector("main aside")!.TextContent.ShouldContain("nobody of");
        page.QuerySelector($"main aside a[href='/o/{pair.Vendor.Slug}/signing-authorities']").ShouldNotBeNull();
        var plain = await data.AcceptedPairAsync();
        using var eva = await data.SignInAsync(plain.Ben);
        var check = await eva.OpenAsync(Own(plain) + "/submissions/new", stop);
        check.QuerySelector($"form[action='{Own(plain)}/submissions']")!.SetAttribute("action", Own(plain) + "/signature-requests");
        using var refused = await eva.SendAsync(check, Own(plain) + "/signature-requests", [], stop);
        refused.StatusCode.ShouldBe(HttpStatusCode.Conflict);
    }

    [Fact]
    public async Task Who_may_sign_is_led_on_and_not_asked_to_ask()
    {
        var pair = await data.AcceptedPairAsync(represented: true);
        using var cleo = await data.SignInAsync(await data.SignatoryAsync(pair.Vendor));
        var page = await cleo.OpenAsync(Own(pair) + "/submissions/new", stop);
        page.QuerySelector("main aside a.primary")!.TextContent.ShouldBe("Continue to sign");
        page.QuerySelector($"form[action='{Own(pair)}/signature-requests']").ShouldBeNull();
    }

    /// <summary>Holds every request of a test to the budget of its action.</summary>
    public void Dispose()
    {
        foreach (var spent in host.Spending.All.Where(s => s.Action is not "Errors.Show")) spent.Statements.Count.ShouldBeLessThanOrEqualTo(spent.Budget, $"{spent.Action}:\n{string.Join('\n', spent.Statements)}");
    }

    private static string Own(Pair pair) => $"/o/{pair.Vendor.Slug}/questionnaires/{pair.Questionnaire.Id.Value}";
}
