using System.Net;
using System.Text.RegularExpressions;
using Governance.Data.Queue;
using Governance.Domain.Organizations;
using Governance.Testing;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace Governance.Web.Tests.Features.DomainProofs;

public sealed partial class DomainProofTests(Host host) : IClassFixture<Host>
{
    private readonly TestData data = new(host);
    private readonly CancellationToken stop = TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_code_from_the_mail_proves_the_domain_and_a_wrong_one_does_not()
    {
        var lab = await data.VendorAsync();
        var root = $"/o/{lab.Slug}/domain-proofs";
        using var owner = await data.SignInAsync(await data.MemberAsync(lab, Role.VendorOwner));
        using var mailed = await owner.SendAsync(root + "/new", root, [("Address", "security@lab.example")], stop);
        var page = mailed.Headers.Location!.ToString();
        using var wrong = await owner.SendAsync(page, page, [("Code", "1")], stop);
        wrong.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await Browser.ReadAsync(wrong, stop)).Body!.TextContent.ShouldContain("4 more wrong ones");
        var text = await data.AsAsync(lab.Id, db => db.Set<OutboxMail>().Select(m => m.Text).SingleAsync(stop));
        using var right = await owner.SendAsync(page, page, [("Code", Code().Match(text).Value)], stop);
        right.Headers.Location!.ToString().ShouldBe(root);
        (await owner.OpenAsync(root, stop)).Body!.TextContent.ShouldContain("Proven");
    }

    [Fact]
    public async Task A_mailbox_that_anybody_can_have_is_refused()
    {
        var lab = await data.VendorAsync();
        var root = $"/o/{lab.Slug}/domain-proofs";
        using var owner = await data.SignInAsync(await data.MemberAsync(lab, Role.VendorOwner));
        using var refused = await owner.SendAsync(root + "/new", root, [("Address", "lab@gmail.com")], stop);
        refused.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
    }

    [GeneratedRegex("[0-9]{4} [0-9]{4}", RegexOptions.NonBacktracking)]
    private static partial Regex Code();
}
