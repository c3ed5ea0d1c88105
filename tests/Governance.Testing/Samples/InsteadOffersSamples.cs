using Governance.Domain.Organizations;

namespace Governance.Testing.Samples;

/// <summary>Offering a completed questionnaire instead of answers, taking it, and asking for one's own after all.</summary>
public sealed class InsteadOffersSamples : IFeatureSamples
{
    /// <inheritdoc />
    public async IAsyncEnumerable<Sample> Of(World world)
    {
        ArgumentNullException.ThrowIfNull(world);
        var file = await world.Data.FileAsync(world.Vendor.Organization, world.Vendor[Role.VendorOwner]);
        (string, string)[] said = [("File", $"{file.CurrentRevision.Value}"), ("Reason", "We keep a completed CAIQ."), ("MayTake", "true")];
        var pair = await world.SentAsync();
        var (at, own) = (World.At(pair), World.At(pair.Assessment));
        yield return world.Vendor.Get(at + "/offer/new");
        yield return world.Vendor.Post(at + "/offer/new", at + "/offer", said);
        yield return world.Vendor.Get(at + "/offer/new");
        yield return world.Vendor.Get(at + "/acknowledgement");
        yield return world.Vendor.Post(at + "/acknowledgement", at + "/offer/withdrawal");
        yield return world.Vendor.Post(at + "/offer/new", at + "/offer", said);
        yield return world.Buyer.Get("assessments?state=Offered");
        yield return world.Buyer.Get(own);
        yield return world.Buyer.Get(own + "/offer");
        yield return world.Buyer.Post(own + "/offer", own + "/offer", ("Outcome", "Accepted"));
        yield return world.Buyer.Get(own + "/offer");
        yield return world.Vendor.Get(at + "/acknowledgement");
        yield return world.Buyer.Get(own);
        yield return world.Buyer.Get(own + "/found-answers/AC-1");
        yield return world.Buyer.Post(own + "/found-answers/AC-1", own + "/found-answers/AC-1", ("State", "Answered"), ("Values", "yes"), ("Sources[0].InFile", "true"), ("Sources[0].Place", "Security!D12"), ("Sources[0].Passage", "Yes."));
        yield return world.Buyer.Get(own + "/found-answers");
        yield return world.Buyer.Post(own + "/hand-in/new", own + "/hand-in");
        yield return world.Buyer.Get(own + "/review/AC-1");
        yield return world.Buyer.Get(own + "/score/AC-1");
        var refused = await world.SentAsync();
        yield return world.Vendor.Post(World.At(refused) + "/offer/new", World.At(refused) + "/offer", said);
        yield return world.Buyer.Post(World.At(refused.Assessment) + "/offer", World.At(refused.Assessment) + "/offer", ("Outcome", "Refused"), ("Reason", "It says nothing of weights."));
        yield return world.Vendor.Get(World.At(refused) + "/acknowledgement");
    }
}
