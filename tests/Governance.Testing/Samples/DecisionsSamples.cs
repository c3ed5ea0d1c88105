using Governance.Domain.Committee;
using Governance.Domain.Findings;
using Governance.Domain.Scorecards;
using Microsoft.EntityFrameworkCore;

namespace Governance.Testing.Samples;

/// <summary>Scores, scorecards, and the decision that rests on them.</summary>
public sealed class DecisionsSamples : IFeatureSamples
{
    /// <inheritdoc />
    public async IAsyncEnumerable<Sample> Of(World world)
    {
        ArgumentNullException.ThrowIfNull(world);
        var pair = await world.SubmittedAsync();
        var own = World.At(pair.Assessment);
        yield return world.Buyer.Get(own + "/score");
        yield return world.Buyer.Get(own + "/score/AC-1");
        yield return world.Buyer.Get(own + "/recommendations/new");
        yield return world.Buyer.Post(own + "/recommendations/new", own + "/recommendations", ("Outcome", "ApproveWithConditions"), ("Reasons", "Low exposure in the pilot."));
        yield return world.Buyer.Get(own + "/opinions/new");
        yield return world.Buyer.Post(own + "/opinions/new", own + "/opinions", ("Agrees", "true"), ("Reasons", "Agreed under dates."));
        yield return world.Buyer.Get(own + "/decision");
        yield return world.Buyer.Post(own + "/decision", own + "/scorecards");
        var scorecard = $"scorecards/{(await world.LastAsync<Scorecard>(world.Buyer)).Id.Value}";
        yield return world.Buyer.Get("scorecards");
        yield return world.Buyer.Get(scorecard);
        yield return world.Buyer.Get(scorecard + "/document");
        yield return world.Buyer.Get(scorecard + "/workbook");
        yield return world.Buyer.Get(own + "/decision/new");
        yield return world.Buyer.Post(own + "/decision/new", own + "/decision", ("Outcome", "ApproveWithConditions"), ("Reasons", "Gaps are known and dated."),
            ("Conditions[0].Text", "Rotate the signing keys"), ("Conditions[0].DueOn", "2099-03-01"),
            ("Conditions[1].Text", "Train the staff"), ("Conditions[1].DueOn", "2099-04-01"), ("Conditions[1].OwedBy", "Buyer"));
        var duty = await world.Data.AsAsync(world.Buyer.Organization.Id, db => db.Set<Obligation>().SingleAsync(o => o.OwedBy == OwedBy.Buyer));
        yield return world.Buyer.Get($"obligations/{duty.Id.Value}");
        yield return world.Buyer.Post($"obligations/{duty.Id.Value}", $"obligations/{duty.Id.Value}/proofs", ("Text", "Everybody was trained in May."));
        yield return world.Buyer.Get("decisions");
        yield return world.Buyer.Get("decisions/export?format=Csv");
        yield return world.Buyer.Get("scorecards/export?format=Csv");
        yield return world.Buyer.Get($"decisions/{(await world.LastAsync<CommitteeDecision>(world.Buyer)).Id.Value}");
        yield return world.Vendor.Get(World.At(pair) + "/decisions");
    }
}
