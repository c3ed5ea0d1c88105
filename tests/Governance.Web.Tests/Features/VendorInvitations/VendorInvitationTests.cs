using System.Net;
using Governance.Data.Queue;
using Governance.Domain.Organizations;
using Governance.Domain.Vendors;
using Governance.Testing;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace Governance.Web.Tests.Features.VendorInvitations;

public sealed class VendorInvitationTests(Host host) : IClassFixture<Host>
{
    private static readonly CancellationToken Stop = TestContext.Current.CancellationToken;
    private readonly TestData data = new(host);

    [Fact]
    public async Task Only_the_hash_of_the_links_token_is_kept_and_an_open_invitation_can_be_withdrawn()
    {
        var (buyer, address, contact) = await SceneAsync();
        using var browser = await data.SignInAsync(await data.MemberAsync(buyer, Role.Procurement));
        (await browser.SendAsync(address + "/invitations/new", address + "/invitations", [("ContactId", contact.Value.ToString())], Stop)).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        var mail = await data.AsAsync(buyer.Id, db => db.Set<OutboxMail>().SingleAsync(Stop));
        var token = mail.Text.Split('\n').Single(line => line.StartsWith("/claims/", StringComparison.Ordinal))["/claims/".Length..].Trim();
        InvitationToken.TryParse(token, out var read).ShouldBeTrue();
        var invitation = await data.AsAsync(buyer.Id, db => db.Set<VendorInvitation>().SingleAsync(Stop));
        (await data.AsAsync(buyer.Id, db => db.Set<VendorInvitationHash>().SingleAsync(h => h.Invitation == invitation.Id, Stop))).Hash.ShouldBe(read!.Hash);
        (await browser.SendAsync(address, $"{address}/invitations/{invitation.Id.Value}/withdrawal", [], Stop)).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await data.AsAsync(buyer.Id, db => db.Set<VendorInvitation>().SingleAsync(Stop))).WithdrawnAt.ShouldNotBeNull();
        (await browser.OpenAsync(address, Stop)).QuerySelector("main")!.TextContent.ShouldContain("withdrawn");
    }

    [Fact]
    public async Task Nobody_is_invited_without_a_choice()
    {
        var (buyer, address, _) = await SceneAsync();
        using var browser = await data.SignInAsync(await data.MemberAsync(buyer, Role.Procurement));
        (await browser.SendAsync(address + "/invitations/new", address + "/invitations", [], Stop)).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await data.AsAsync(buyer.Id, db => db.Set<VendorInvitation>().CountAsync(Stop))).ShouldBe(0);
    }

    private async Task<(Organization Buyer, string Address, VendorContactId Contact)> SceneAsync()
    {
        var buyer = await data.BuyerAsync();
        var made = await data.VendorRecordAsync(buyer);
        var contact = await data.AsAsync(buyer.Id, async db =>
        {
            var vendor = await db.Set<Vendor>().SingleAsync(v => v.Id == made.Id, Stop);
            var added = vendor.AddContact(new("Kim", EmailAddress.Parse("kim@northwind.example"), null, null, OutOfHours: false));
            await db.SaveChangesAsync(Stop);
            return added.Id;
        });
        return (buyer, $"/o/{buyer.Slug}/vendors/{made.Id.Value}", contact);
    }
}
