using Governance.Domain.Clarifications;
using Governance.Domain.Organizations;
using Microsoft.EntityFrameworkCore;

namespace Governance.Testing.Samples;

/// <summary>What the two sides ask each other about a questionnaire, before and after it was accepted.</summary>
public sealed class ClarificationsSamples : IFeatureSamples
{
    /// <inheritdoc />
    public async IAsyncEnumerable<Sample> Of(World world)
    {
        ArgumentNullException.ThrowIfNull(world);
        var pair = await world.SentAsync();
        var (theirs, ours) = (World.At(pair), World.At(pair.Assessment));
        yield return world.Vendor.Get(theirs + "/clarifications");
        yield return world.Vendor.Get(theirs + "/clarifications/new?question=AC-1");
        yield return world.Vendor.Post(theirs + "/clarifications/new?question=AC-1", theirs + "/clarifications", ("Text", "Does this mean build servers, too?"), ("Label", "Internal"));
        yield return world.Buyer.Get(ours);
        yield return world.Buyer.Get("assessments");
        yield return world.Buyer.Get(ours + "/clarifications");
        var thread = (await world.Data.AsAsync(pair.Buyer.Id, db => db.Set<Clarification>().SingleAsync(c => c.AssessmentId == pair.Assessment.Id))).ThreadId.Value.ToString();
        yield return world.Buyer.Post(ours + "/clarifications", ours + "/clarifications", ("Thread", thread), ("Answers", "true"), ("Text", "Yes, and signing machines."));
        yield return world.Buyer.Get(ours + "/clarifications/new");
        yield return world.Buyer.Post(ours + "/clarifications/new", ours + "/clarifications", ("Text", "Which entity provides the service?"));
        yield return world.Vendor.Get("inbox");
        yield return world.Vendor.Get(theirs + "/clarifications");
        await world.Data.AcceptAsync(pair.Questionnaire, pair.Ben);
        yield return world.Vendor.Get(theirs + "?view=focus&q=AC-1");
        yield return world.Vendor.Get(theirs + "?view=list");
        yield return world.Vendor.Get(theirs + "/answers/AC-1/comments");
        yield return world.Vendor.Post(theirs + "/answers/AC-1/comments", theirs + "/answers/AC-1/comments", ("Text", "Who runs the build servers?"));
        yield return world.Vendor.Post(theirs + "?view=focus&q=AC-1", theirs + "/answers/AC-1/comments", ("Text", "Platform does.")).As(world.Vendor.At(Role.Contributor));
        yield return world.Vendor.Get(theirs + "?view=focus&q=AC-1");
    }
}
