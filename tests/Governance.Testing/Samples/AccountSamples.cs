using Governance.Data.SignIn;

namespace Governance.Testing.Samples;

/// <summary>A person's own account: name, password, authenticator app, recovery codes, confirmation, sessions.</summary>
public sealed class AccountSamples : IFeatureSamples
{
    /// <inheritdoc />
    public async IAsyncEnumerable<Sample> Of(World world)
    {
        ArgumentNullException.ThrowIfNull(world);
        var account = await world.Data.AccountAsync();
        var seat = new Seat(await world.Data.SignInAsync(account.Id));
        yield return seat.Get("/account");
        yield return seat.Get("/account/edit");
        yield return seat.Post("/account/edit", "/account/edit", ("Name", "Ada of the account"));
        yield return seat.Get("/account/password");
        yield return seat.Get("/account/authenticator");
        yield return seat.Get("/account/recovery-codes");
        yield return seat.Post("/account/recovery-codes", "/account/recovery-codes");
        yield return seat.Get("/account/confirmation?returnUrl=%2Faccount");
        yield return seat.Post("/account/confirmation", "/account/confirmation", ("Password", account.Password), ("Code", Totp.CodeOf(account.Secret, Totp.StepAt(world.Host.Clock.GetUtcNow()))));

        yield return seat.Post("/account/password", "/account/password", ("Password", "staple battery horse"), ("Again", "staple battery horse"));
        var page = await seat.Browser.OpenAsync("/account/authenticator");
        var secret = Base32.Decode(page.QuerySelector("code.secret")!.TextContent);
        var setup = page.QuerySelector("input[name=Setup]")!.GetAttribute("value")!;
        yield return seat.Post("/account/authenticator", "/account/authenticator", ("Setup", setup), ("Code", Totp.CodeOf(secret, Totp.StepAt(world.Host.Clock.GetUtcNow()))));

        using var elsewhere = await world.Data.SignInAsync(account.Id);
        yield return seat.Get("/account/sessions");
        var list = await seat.Browser.OpenAsync("/account/sessions");
        var end = list.Forms.Select(form => form.GetAttribute("action")!).First(action => action.EndsWith("/end", StringComparison.Ordinal) && !action.Contains("others", StringComparison.Ordinal));
        yield return seat.Post("/account/sessions", end);
        using var again = await world.Data.SignInAsync(account.Id);
        yield return seat.Post("/account/sessions", "/account/sessions/others/end");
        yield return seat.Post("/account", "/sign-out");

        var demo = await world.DemoPersonAsync();
        var dana = new Seat(await world.Data.SignInAsync(demo, SignInMethod.Demo));
        yield return dana.Post("/account/confirmation", "/account/confirmation/demo");
    }
}
