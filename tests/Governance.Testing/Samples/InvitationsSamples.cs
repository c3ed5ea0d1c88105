using Governance.Data.SignIn;
using Governance.Domain.Organizations;

namespace Governance.Testing.Samples;

/// <summary>Inviting people, and following the link.</summary>
public sealed class InvitationsSamples : IFeatureSamples
{
    /// <inheritdoc />
    public async IAsyncEnumerable<Sample> Of(World world)
    {
        ArgumentNullException.ThrowIfNull(world);
        yield return world.Buyer.Get("invitations");
        yield return world.Buyer.Get("invitations/new");
        yield return world.Buyer.Post("invitations/new", "invitations", ("Address", "withdrawn@people.example"), ("Roles", "Reviewer"));
        var own = $"invitations/{(await world.LastAsync<Invitation>(world.Buyer)).Id.Value}";
        yield return world.Buyer.Get("invitations");
        yield return world.Buyer.Post("invitations", own + "/withdrawal");

        var account = await world.Data.AccountAsync();
        var link = await InviteAsync(world, account.Address);
        var seat = new Seat(await world.Data.SignInAsync(account.Id));
        yield return seat.Get(link);
        yield return seat.Post(link, link);

        var fresh = await InviteAsync(world, "new@people.example");
        var visitor = world.Visitor();
        yield return visitor.Get(fresh + "/registration");
        var page = await visitor.Browser.OpenAsync(fresh + "/registration");
        var secret = Base32.Decode(page.QuerySelector("code.secret")!.TextContent);
        var setup = page.QuerySelector("input[name=Setup]")!.GetAttribute("value")!;
        yield return visitor.Post(fresh + "/registration", fresh + "/registration", ("Name", "Nora New"), ("Password", TestData.Password), ("Again", TestData.Password),
            ("Setup", setup), ("Code", Totp.CodeOf(secret, Totp.StepAt(world.Host.Clock.GetUtcNow()))));
    }

    /// <summary>Invites an address to the buyer; the link of the mail.</summary>
    public static async Task<string> InviteAsync(World world, string address)
    {
        ArgumentNullException.ThrowIfNull(world);
        using var sent = await world.Buyer.Post("invitations/new", "invitations", ("Address", address), ("Roles", "Reviewer")).As(world.Buyer.At(Role.Owner)).UseAsync(CancellationToken.None);
        return (await world.MailedAsync(world.Buyer, address, "^/invitations/.*$")).Trim();
    }
}
