using Governance.Domain.Vendors;
using System.Text;

namespace Governance.Testing.Samples;

/// <summary>Reading an existing register.</summary>
public sealed class VendorImportsSamples : IFeatureSamples
{
    /// <inheritdoc />
    public async IAsyncEnumerable<Sample> Of(World world)
    {
        ArgumentNullException.ThrowIfNull(world);
        const string register = "Name;Domain;External id\nHelios Labs;helios.example;4712\n;;\n";
        yield return world.Buyer.Get("vendor-imports");
        yield return world.Buyer.Get("vendor-imports/new");
        yield return world.Buyer.Post("vendor-imports/new", "vendor-imports", ("System", "Procurement")) with { File = ("File", "register.csv", Encoding.UTF8.GetBytes(register)) };
        var own = $"vendor-imports/{(await world.LastAsync<RegisterImport>(world.Buyer)).Id.Value}";
        yield return world.Buyer.Get(own);
        yield return world.Buyer.Get(own + "/export?format=Csv&only=Refuse");
        yield return world.Buyer.Post(own, own + "/application");
        yield return world.Buyer.Get("vendor-imports");
    }
}
