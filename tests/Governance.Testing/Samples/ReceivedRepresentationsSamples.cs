namespace Governance.Testing.Samples;

/// <summary>What a buyer received and relies on.</summary>
public sealed class ReceivedRepresentationsSamples : IFeatureSamples
{
    /// <inheritdoc />
    public async IAsyncEnumerable<Sample> Of(World world)
    {
        ArgumentNullException.ThrowIfNull(world);
        var pair = await world.AcceptedAsync(factor: 4);
        var signatory = await world.Data.SignInAsync(await world.Data.SignatoryAsync(world.Vendor.Organization));
        yield return world.Vendor.Post(World.At(pair) + "/representations/new", World.At(pair) + "/representations", ("Agreed", "true")).As(signatory);
        var received = World.At(pair.Assessment) + "/representations/1";
        yield return world.Buyer.Get(received);
        yield return world.Buyer.Get(received + "/document");
    }
}
