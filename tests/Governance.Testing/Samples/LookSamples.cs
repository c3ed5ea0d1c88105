using System.Net;

namespace Governance.Testing.Samples;

/// <summary>Appearance, style guide, errors, outbox and public keys: what belongs to nobody.</summary>
public sealed class LookSamples : IFeatureSamples
{
    /// <inheritdoc />
    public async IAsyncEnumerable<Sample> Of(World world)
    {
        ArgumentNullException.ThrowIfNull(world);
        await Task.CompletedTask;
        var visitor = world.Visitor();
        yield return visitor.Get("/appearance");
        yield return visitor.Post("/appearance", "/appearance", ("Theme", "dark"));
        yield return world.Visitor().Get("/styleguide");
        yield return visitor.Call("/styleguide", "/styleguide", ("Title", "Caches are public"), ("What", "A cache answered."), ("Severity", "High"), ("Outcome", "Accept"), ("DueOn", "2099-01-01"), ("Days", "5"), ("Email", "ana@bank.example"), ("Confirmed", "true"));
        yield return visitor.Call("/styleguide", "/styleguide/draft", ("How", "By mail"));
        yield return world.Visitor().Get("/.well-known/governance-keys.json");
        yield return world.Visitor().Get("/outbox");
        // an error page answers with its own status, whatever was asked
        foreach (var verb in (string[])["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE"])
            yield return world.Visitor().Get("/errors/404") with { Verb = verb, Answers = HttpStatusCode.NotFound };
    }
}
