using Governance.Domain.Evidence;
using Governance.Domain.Findings;
using Governance.Domain.Organizations;

namespace Governance.Testing.Samples;

/// <summary>Findings, what they oblige to, and its proof.</summary>
public sealed class FindingsSamples : IFeatureSamples
{
    /// <inheritdoc />
    public async IAsyncEnumerable<Sample> Of(World world)
    {
        ArgumentNullException.ThrowIfNull(world);
        var pair = await world.SubmittedAsync();
        var own = World.At(pair.Assessment);
        yield return world.Buyer.Post(own + "/review/AC-1", own + "/determinations", ("Status", "NotSatisfied"), ("Reason", "The cache was public."));
        yield return world.Buyer.Get(own + "/findings/new?question=AC-1");
        yield return world.Buyer.Post(own + "/findings/new?question=AC-1", own + "/findings",
            ("Title", "Caches are public"), ("Seen", "A cache answered without sign-in."), ("Action", "Close it."), ("Severity", "High"), ("VendorOwner", "Ben"));
        var (finding, obligation) = (await world.LastAsync<Finding>(world.Buyer), await world.LastAsync<Obligation>(world.Buyer));
        yield return world.Vendor.Get("undertakings");
        var undertaking = $"undertakings/{obligation.Id.Value}";
        yield return world.Vendor.Get(undertaking);
        yield return world.Vendor.Get(undertaking + "/owners/new");
        yield return world.Vendor.Post(undertaking + "/owners/new", undertaking + "/owners", ("OwnerId", world.Vendor[Role.Contributor].Id.Value.ToString()));
        var owed = $"obligations/{obligation.Id.Value}";
        yield return world.Buyer.Get(owed + "/handovers/new");
        yield return world.Buyer.Post(owed + "/handovers/new", owed + "/handovers", ("OwnerId", world.Buyer[Role.Procurement].Id.Value.ToString()));
        yield return world.Vendor.Get(undertaking + "/extensions/new");
        yield return world.Vendor.Post(undertaking + "/extensions/new", undertaking + "/extensions", ("DueOn", "2030-01-01"), ("Reason", "The new store is delivered in January."));
        yield return world.Buyer.Get(owed + "/extension-answers/new");
        yield return world.Buyer.Post(owed + "/extension-answers/new", owed + "/extension-answers", ("Granted", "true"), ("Reason", "The store is closed meanwhile."));
        var document = await world.Data.FileAsync(world.Vendor.Organization, pair.Ben);
        yield return world.Vendor.Get(undertaking);
        yield return world.Vendor.Post(undertaking, undertaking + "/proofs", ("Text", "Closed on Monday; the scan shows it."), ("Files", document.CurrentRevision.Value.ToString()));
        yield return world.Buyer.Get("obligations");
        yield return world.Buyer.Get(owed);
        yield return world.Buyer.Get($"received-evidence/{(await world.LastAsync<Grant>(world.Vendor)).Id.Value}/file");
        yield return world.Buyer.Post(owed, owed + "/judgement", ("Accepted", "true"), ("Reason", "The scan is clean.")).As(world.Buyer.At(Role.RiskOpinion));
        yield return world.Buyer.Get("findings");
        yield return world.Buyer.Get("findings/export?format=Csv");
        yield return world.Buyer.Get("obligations/export?format=Csv");
        yield return world.Vendor.Get("undertakings/export?format=Csv");
        yield return world.Buyer.Get($"findings/{finding.Id.Value}");
        yield return world.Buyer.Post($"findings/{finding.Id.Value}", $"findings/{finding.Id.Value}/closure");
        yield return world.Vendor.Get(undertaking);
    }
}
