using Governance.Domain.Organizations;

namespace Governance.Testing.Samples;

/// <summary>Sharing a questionnaire out among colleagues, and passing on what is not one's own.</summary>
public sealed class AssignmentsSamples : IFeatureSamples
{
    /// <inheritdoc />
    public async IAsyncEnumerable<Sample> Of(World world)
    {
        ArgumentNullException.ThrowIfNull(world);
        var own = World.At(await world.AcceptedAsync());
        var (cleo, dana) = (world.Vendor[Role.Contributor].Id.Value.ToString(), world.Vendor[Role.VendorOwner].Id.Value.ToString());
        yield return world.Vendor.Get(own + "/assignments");
        yield return world.Vendor.Get(own + "/assignments/new");
        yield return world.Vendor.Post(own + "/assignments/new", own + "/assignments", ("Sections", "access"), ("HolderId", cleo), ("Note", "As last year."));
        yield return world.Vendor.Get(own + "/assignments/new?question=AC-1");
        yield return world.Vendor.Post(own + "/assignments/new?question=AC-2", own + "/assignments", ("HolderId", cleo));
        yield return world.Vendor.Get(own + "?view=focus&q=AC-1").As(world.Vendor.At(Role.Contributor));
        yield return world.Vendor.Get(own + "?view=list&mine=true").As(world.Vendor.At(Role.Contributor));
        yield return world.Vendor.Get("inbox?owner=" + cleo).As(world.Vendor.At(Role.Contributor));
        yield return world.Vendor.Get(own + "/forwards/new?question=AC-1").As(world.Vendor.At(Role.Contributor));
        yield return world.Vendor.Post(own + "/forwards/new?question=AC-1", own + "/forwards", ("HolderId", dana), ("Reason", "The platform team runs it.")).As(world.Vendor.At(Role.Contributor));
        yield return world.Vendor.Get(own + "/forwards/new?section=access").As(world.Vendor.At(Role.Contributor));
        yield return world.Vendor.Get(own + "/owners/new");
        yield return world.Vendor.Post(own + "/owners/new", own + "/owners", ("HolderId", (await world.Data.MemberAsync(world.Vendor.Organization, Role.VendorOwner)).Id.Value.ToString()));
        yield return world.Vendor.Get(own + "/assignments");
    }
}
