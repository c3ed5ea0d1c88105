using Governance.Domain.Organizations;

namespace Governance.Testing.Samples;

/// <summary>The organizations of a person.</summary>
public sealed class OrganizationsSamples : IFeatureSamples
{
    /// <inheritdoc />
    public async IAsyncEnumerable<Sample> Of(World world)
    {
        ArgumentNullException.ThrowIfNull(world);
        await Task.CompletedTask;
        var seat = new Seat(world.Buyer.At(Role.Owner));
        yield return seat.Get("/");
        yield return seat.Get("/o");
        yield return seat.Get("/o/new");
        yield return seat.Post("/o/new", "/o", ("Name", "Helios Labs"), ("Slug", "helios-labs"));
        yield return world.Buyer.Get("");
    }
}
