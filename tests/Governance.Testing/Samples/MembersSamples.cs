using Governance.Domain.Organizations;

namespace Governance.Testing.Samples;

/// <summary>Members and how they leave.</summary>
public sealed class MembersSamples : IFeatureSamples
{
    /// <inheritdoc />
    public async IAsyncEnumerable<Sample> Of(World world)
    {
        ArgumentNullException.ThrowIfNull(world);
        var own = $"members/{(await world.Data.MemberAsync(world.Buyer.Organization, Role.Reviewer)).Membership.Id.Value}";
        yield return world.Buyer.Get("members");
        yield return world.Buyer.Get("members/export?format=Csv");
        yield return world.Buyer.Get(own);
        yield return world.Buyer.Post(own, own, ("Roles", "Reviewer"), ("Roles", "Legal"));
        yield return world.Buyer.Post(own, own + "/removal", ("Reason", "Went to another bank."));
        var leaving = await world.Data.SignInAsync(await world.Data.MemberAsync(world.Buyer.Organization, Role.Reviewer));
        yield return world.Buyer.Get("departure");
        yield return world.Buyer.Post("departure", "departure", ("Reason", "A new position.")).As(leaving);
    }
}
