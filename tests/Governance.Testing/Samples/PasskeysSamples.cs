using System.Text.Json;

namespace Governance.Testing.Samples;

/// <summary>Making a passkey, showing it, and removing it.</summary>
public sealed class PasskeysSamples : IFeatureSamples
{
    /// <inheritdoc />
    public async IAsyncEnumerable<Sample> Of(World world)
    {
        ArgumentNullException.ThrowIfNull(world);
        var origin = world.Host.ClientOptions.BaseAddress.GetLeftPart(UriPartial.Authority);
        using var passkey = new SoftPasskey(world.Host.ClientOptions.BaseAddress.Host);
        var account = await world.Data.AccountAsync();
        var seat = new Seat(await world.Data.SignInAsync(account.Id));
        seat.Browser.Client.DefaultRequestHeaders.Add("Origin", origin);
        yield return seat.Get("/account/passkeys");
        var offer = seat.Call("/account/passkeys", "/account/passkeys/offer");
        yield return offer;
        yield return seat.Post("/account/passkeys", "/account/passkeys", ("credential", passkey.Make(await ChallengeAsync(offer), origin)), ("Name", "Laptop"));
        yield return seat.Get("/account/passkeys");
        var question = seat.Call("/account/confirmation", "/account/confirmation/passkey/challenge");
        yield return question;
        yield return seat.Post("/account/confirmation", "/account/confirmation/passkey", ("credential", passkey.Sign(await ChallengeAsync(question), origin: origin)));

        var visitor = world.Visitor();
        visitor.Browser.Client.DefaultRequestHeaders.Add("Origin", origin);
        var asked = visitor.Call("/sign-in", "/sign-in/passkey/challenge");
        yield return asked;
        yield return visitor.Post("/sign-in", "/sign-in/passkey", ("credential", passkey.Sign(await ChallengeAsync(asked), origin: origin, user: account.Id)));
        yield return seat.Post("/account/passkeys", $"/account/passkeys/{passkey.Id}/removal");

        var link = await InvitationsSamples.InviteAsync(world, "passkey@people.example");
        var invited = world.Visitor();
        invited.Browser.Client.DefaultRequestHeaders.Add("Origin", origin);
        using var first = new SoftPasskey(world.Host.ClientOptions.BaseAddress.Host);
        var made = invited.Call(link + "/registration", link + "/registration/passkey/offer", ("Name", "Ben Banker"));
        yield return made;
        yield return invited.Post(link + "/registration", link + "/registration/passkey", ("Name", "Ben Banker"), ("credential", first.Make(await ChallengeAsync(made), origin)));
    }

    private static async Task<string> ChallengeAsync(Sample asking)
    {
        using var answer = await asking.UseAsync(CancellationToken.None);
        using var options = JsonDocument.Parse(await answer.Content.ReadAsStringAsync());
        return options.RootElement.GetProperty("challenge").GetString()!;
    }
}
