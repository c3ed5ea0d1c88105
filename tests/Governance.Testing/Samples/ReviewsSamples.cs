using Governance.Domain.Reviews;

namespace Governance.Testing.Samples;

/// <summary>Judging what was submitted, asking back, closing.</summary>
public sealed class ReviewsSamples : IFeatureSamples
{
    /// <inheritdoc />
    public async IAsyncEnumerable<Sample> Of(World world)
    {
        ArgumentNullException.ThrowIfNull(world);
        var file = TestData.File("Access report", "AC-1");
        var pair = await world.SubmittedAsync(file);
        var own = World.At(pair.Assessment);
        yield return world.Buyer.Get(own + "/review");
        yield return world.Buyer.Get(own + "/review/AC-1");
        yield return world.Buyer.Post(own + "/review/AC-1", own + "/determinations", ("Status", "Partial"), ("Reason", "The build servers are left out."));
        yield return world.Buyer.Get(own + "/determinations");
        yield return world.Buyer.Post(own + "/determinations", own + "/determination-notices");
        yield return world.Buyer.Post(own + "/review/AC-3", own + "/not-applicable-decisions");
        var judging = $"{own}/evidence-judgements/new?revision={file.RevisionId.Value}&from=AC-1";
        yield return world.Buyer.Get(judging);
        await world.Data.OpenedAsync(pair);
        yield return world.Buyer.Get(judging);
        yield return world.Buyer.Post(judging, own + "/evidence-judgements", ("Kind", "Type2"), ("Basis", "Operated"), ("Source", "Independent"), ("Result", "Clean"),
            ("Coverage", "100"), ("Dated", $"{world.Today:yyyy-MM-dd}"), ("Place", "Section 4"));
        foreach (var question in (string[])["AC-1", "AC-2"])
            yield return world.Buyer.Post($"{own}/review/{question}", own + "/queries", ("Text", "Which servers?"));
        yield return world.Buyer.Get(own + "/returns/new");
        yield return world.Buyer.Post(own + "/returns/new", $"{own}/queries/{(await world.LastAsync<Query>(world.Buyer)).Id.Value}/withdrawal");
        yield return world.Buyer.Post(own + "/returns/new", own + "/returns");
        yield return world.Buyer.Get(own + "/review");
        yield return world.Buyer.Get(own + "/closure/new");
        yield return world.Vendor.Get(World.At(pair) + "?view=focus&q=AC-1");

        var done = World.At((await world.SubmittedAsync()).Assessment);
        yield return world.Buyer.Get(done + "/closure/new");
        yield return world.Buyer.Post(done + "/closure/new", done + "/closure");
    }
}
