using Governance.Domain.Questionnaires;
using Governance.Domain.Reviews;

namespace Governance.Testing.Samples;

/// <summary>What fell short, as the vendor sees it, and its answer.</summary>
public sealed class DeterminationRepliesSamples : IFeatureSamples
{
    /// <inheritdoc />
    public async IAsyncEnumerable<Sample> Of(World world)
    {
        ArgumentNullException.ThrowIfNull(world);
        var pair = await world.SubmittedAsync();
        var (own, theirs) = (World.At(pair.Assessment), World.At(pair) + "/determinations");
        yield return world.Buyer.Post(own + "/review/AC-1", own + "/determinations", ("Status", "NotSatisfied"), ("Reason", "The scope leaves out the build servers."));
        yield return world.Buyer.Post(own + "/determinations", own + "/determination-notices");
        yield return world.Vendor.Get(theirs);
        var reply = $"{theirs}/{(await world.LastAsync<SharedDetermination>(world.Vendor)).Id.Value}/reply";
        yield return world.Vendor.Get(reply + "/new");
        yield return world.Vendor.Post(reply + "/new", reply, ("Text", "They were added in May."));
    }
}
