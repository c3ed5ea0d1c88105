using Governance.Domain.Organizations;

namespace Governance.Testing.Samples;

/// <summary>Assessing from public documents a vendor that will not come.</summary>
public sealed class FoundAnswersSamples : IFeatureSamples
{
    /// <inheritdoc />
    public async IAsyncEnumerable<Sample> Of(World world)
    {
        ArgumentNullException.ThrowIfNull(world);
        var (buyer, by) = (world.Buyer.Organization, world.Buyer[Role.Reviewer]);
        var assessment = await world.Data.BeginOwnAsync(buyer, by);
        var own = World.At(assessment);
        yield return world.Buyer.Get(own);
        yield return world.Buyer.Get(own + "/found-answers");
        yield return world.Buyer.Get(own + "/found-answers/AC-1");
        yield return world.Buyer.Post(own + "/found-answers/AC-1", own + "/found-answers/AC-1", ("State", "Answered"), ("Values", "yes"), ("Sources[0].Address", "https://vendor.example/security"),
            ("Sources[0].Title", "Security at the vendor"), ("Sources[0].RetrievedOn", $"{world.Today:yyyy-MM-dd}"), ("Sources[0].Passage", "All storage is encrypted at rest."));
        yield return world.Buyer.Get(own + "/found-answers/AC-1");
        yield return world.Buyer.Get(own + "/hand-in/new");
        yield return world.Buyer.Post(own + "/hand-in/new", own + "/hand-in");
        yield return world.Buyer.Get(own + "/hand-in/new");
        yield return world.Buyer.Get(own);
        yield return world.Buyer.Get(own + "/review");
        yield return world.Buyer.Get(own + "/review/AC-1");
        yield return world.Buyer.Get(own + "/determinations");
        yield return world.Buyer.Get(own + "/closure/new");
        yield return world.Buyer.Get(own + "/score");
        yield return world.Buyer.Get(own + "/score/AC-1");
        yield return world.Buyer.Get(own + "/decision");
        yield return world.Buyer.Get(own + "/recall/new");
        yield return world.Buyer.Get(own + "/due-date/edit");
        yield return world.Buyer.Get("assessments?state=WithUs");
    }
}
