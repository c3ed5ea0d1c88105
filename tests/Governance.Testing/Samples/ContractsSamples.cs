using Governance.Domain.Contracts;

namespace Governance.Testing.Samples;

/// <summary>Contracts of an engagement.</summary>
public sealed class ContractsSamples : IFeatureSamples
{
    /// <inheritdoc />
    public async IAsyncEnumerable<Sample> Of(World world)
    {
        ArgumentNullException.ThrowIfNull(world);
        var own = $"engagements/{(await world.Data.EngagementAsync(await world.Data.VendorRecordAsync(world.Buyer.Organization))).Id.Value}/contracts";
        yield return world.Buyer.Get(own);
        yield return world.Buyer.Get(own + "/new");
        yield return world.Buyer.Post(own + "/new", own, ("Title", "Master services agreement"), ("SignedOn", "2026-01-10"), ("EffectiveOn", "2026-02-01"),
            ("ClauseReference", "12.3"), ("DaysCritical", "7"), ("DaysHigh", "20"), ("DaysMedium", "60"), ("DaysLow", "120"), ("CureDays", "10"));
        var contract = $"{own}/{(await world.LastAsync<Contract>(world.Buyer)).Id.Value}";
        yield return world.Buyer.Get(contract + "/edit");
        yield return world.Buyer.Post(contract + "/edit", contract, ("Title", "Master services agreement, amended"));
        yield return world.Buyer.Get(own);
        yield return world.Buyer.Get(own + "/export?format=Csv");
    }
}
