using Governance.Data.SignIn;
using Governance.Domain.Organizations;

namespace Governance.Testing.Samples;

/// <summary>Signing in by password and code, by recovery code, as a demo person; a new password by mail.</summary>
public sealed class SignInSamples : IFeatureSamples
{
    /// <inheritdoc />
    public async IAsyncEnumerable<Sample> Of(World world)
    {
        ArgumentNullException.ThrowIfNull(world);
        var account = await world.Data.AccountAsync();
        await world.Data.AddAsync(world.Buyer.Organization.Id, Membership.Admit(world.Buyer.Organization, account.Id, [Role.Auditor], account.Id, world.Host.Clock.GetUtcNow()));
        (string, string)[] known = [("Address", account.Address), ("Password", account.Password)];
        var visitor = world.Visitor();
        yield return visitor.Get("/sign-in");
        yield return visitor.Post("/sign-in", "/sign-in", known);
        yield return visitor.Get("/sign-in/code");
        yield return visitor.Post("/sign-in/code", "/sign-in/code", ("Code", Totp.CodeOf(account.Secret, Totp.StepAt(world.Host.Clock.GetUtcNow()))));
        var forgetful = world.Visitor();
        yield return forgetful.Post("/sign-in", "/sign-in", known);
        yield return forgetful.Get("/sign-in/recovery");
        yield return forgetful.Post("/sign-in/recovery", "/sign-in/recovery", ("Code", account.RecoveryCodes[0]));

        var locked = world.Visitor();
        yield return locked.Get("/sign-in/password-reset");
        yield return locked.Post("/sign-in/password-reset", "/sign-in/password-reset", ("Address", account.Address));
        var link = await world.MailedAsync(world.Buyer, account.Address, "^/sign-in/password-reset/.*$");
        yield return locked.Get(link.Trim());
        yield return locked.Post(link.Trim(), link.Split('?')[0], ("Password", "staple battery horse"), ("Again", "staple battery horse"));

        var demo = await world.DemoPersonAsync();
        yield return world.Visitor().Post("/sign-in", $"/sign-in/demo/{demo.Value}");
    }
}
