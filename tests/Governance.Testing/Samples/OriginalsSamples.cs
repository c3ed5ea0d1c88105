using System.Text;

namespace Governance.Testing.Samples;

/// <summary>Answers in the buyer's own file.</summary>
public sealed class OriginalsSamples : IFeatureSamples
{
    private const string Questions = "No,Question,Answer\n1,Is access reviewed each quarter?,\n2,Who approves exceptions?,\n";

    /// <inheritdoc />
    public async IAsyncEnumerable<Sample> Of(World world)
    {
        ArgumentNullException.ThrowIfNull(world);
        var pair = await world.Data.FromFileAsync(await world.SentAsync(), "theirs.csv", Encoding.UTF8.GetBytes(Questions));
        await world.Data.SubmitAsync(pair, [TestData.Chosen("1", "yes", "Since March.")]);
        yield return world.Buyer.Get(World.At(pair.Assessment));
        yield return world.Buyer.Get(World.At(pair.Assessment) + "/original");
        yield return world.Buyer.Get(World.At(pair.Assessment) + "/original/file");
        var own = World.At(await world.AcceptedAsync()) + "/original";
        yield return world.Vendor.Get(own);
        yield return world.Vendor.Get(own + "/new");
        yield return world.Vendor.Post(own + "/new", own) with { File = ("File", "theirs.csv", Encoding.UTF8.GetBytes(Questions)) };
        yield return world.Vendor.Get(own);
        yield return world.Vendor.Get(own + "/file");
        yield return world.Vendor.Get(own + "/sheets/0");
        yield return world.Vendor.Post(own + "/sheets/0", own + "/sheets/0", ("Taken", "true"), ("HeaderRow", "1"), ("Question", "B"), ("Answer", "C"));
        yield return world.Vendor.Post(own, own + "/removal");
    }
}
