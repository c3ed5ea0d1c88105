using System.Net;
using Governance.Domain.Organizations;
using Governance.Testing;
using Shouldly;
using Xunit;

namespace Governance.Web.Tests.Features.SigningAuthorities;

public sealed class SigningAuthorityTests(Host host) : IClassFixture<Host>
{
    private readonly TestData data = new(host);
    private readonly CancellationToken stop = TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_authority_is_recorded_for_a_signatory_and_revoked()
    {
        var lab = await data.VendorAsync();
        var entity = await data.LegalEntityAsync(lab);
        var signatory = await data.MemberAsync(lab, Role.Signatory);
        var root = $"/o/{lab.Slug}/signing-authorities";
        using var owner = await data.SignInAsync(await data.MemberAsync(lab, Role.VendorOwner));
        using var recorded = await owner.SendAsync(root + "/new", root,
            [("Member", signatory.Membership.Id.Value.ToString()), ("Entity", entity.Id.Value.ToString()), ("Basis", "Managing director")], stop);
        recorded.Headers.Location!.ToString().ShouldBe(root);
        var list = await owner.OpenAsync(root, stop);
        list.Body!.TextContent.ShouldContain("In force");
        var revocation = list.Forms.Single(f => f.GetAttribute("action")!.EndsWith("/revocation", StringComparison.Ordinal)).GetAttribute("action")!;
        (await owner.SendAsync(list, revocation, [], stop)).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await owner.OpenAsync(root, stop)).Body!.TextContent.ShouldContain("Revoked");
    }

    [Fact]
    public async Task A_member_of_another_organization_is_nobody_here()
    {
        var lab = await data.VendorAsync();
        var entity = await data.LegalEntityAsync(lab);
        var stranger = await data.MemberAsync(await data.VendorAsync(), Role.Signatory);
        var root = $"/o/{lab.Slug}/signing-authorities";
        using var owner = await data.SignInAsync(await data.MemberAsync(lab, Role.VendorOwner));
        using var refused = await owner.SendAsync(root + "/new", root,
            [("Member", stranger.Membership.Id.Value.ToString()), ("Entity", entity.Id.Value.ToString()), ("Basis", "Managing director")], stop);
        refused.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }
}
