using Governance.Domain.Campaigns;

namespace Governance.Testing.Samples;

/// <summary>Campaigns: choosing, checking, launching, the board, recalling.</summary>
public sealed class CampaignsSamples : IFeatureSamples
{
    /// <inheritdoc />
    public async IAsyncEnumerable<Sample> Of(World world)
    {
        ArgumentNullException.ThrowIfNull(world);
        var (buyer, template) = (world.Buyer.Organization, await world.Data.TemplateAsync());
        var vendors = await world.Data.CrowdAsync(buyer, world.Vendor.Organization, world.Buyer[Domain.Organizations.Role.Procurement], 3);
        var day = $"{world.Today.AddDays(28):yyyy-MM-dd}";
        (string, string)[] order =
        [
            ("Title", "Annual review"), ("Templates", $"{template.Key}@{template.Version}"), ("Tier1On", day), ("Tier2On", day), ("Tier3On", day),
            ("LeftOut", "ai-vendor-core-governance"), ("LeftOutBecause", "Asked in spring."), .. vendors.Select(v => ("Vendors", $"{v.Id.Value}")),
        ];
        yield return world.Buyer.Get("campaigns");
        yield return world.Buyer.Get("campaigns/new");
        yield return world.Buyer.Post("campaigns/new", "campaigns/choices", ("tier", "Tier3"), ("narrow", "true"));
        yield return world.Buyer.Call("campaigns/new", "campaigns/preview", order);
        yield return world.Buyer.Call("campaigns/new", "campaigns", [.. order, ("Seen", await SeenAsync(world, order))]);
        var campaign = await world.LastAsync<Campaign>(world.Buyer);
        await world.Data.SendAllAsync(campaign);
        var own = $"campaigns/{campaign.Id.Value}";
        yield return world.Buyer.Get("campaigns");
        yield return world.Buyer.Get("campaigns/export?format=Xlsx");
        yield return world.Buyer.Get(own);
        yield return world.Buyer.Get(own + "?state=HeldBack");
        yield return world.Buyer.Get(own + "/export?format=Csv");
        yield return world.Buyer.Get("campaigns/new?following=" + campaign.Id.Value);
        yield return world.Buyer.Get(own + "/recall/new");
        yield return world.Buyer.Post(own + "/recall/new", own + "/recall", ("Reason", "Wrong year"));
        yield return world.Buyer.Get(own);
    }

    private static async Task<string> SeenAsync(World world, (string, string)[] order)
    {
        using var browser = await world.Data.SignInAsync(world.Buyer[Domain.Organizations.Role.Procurement]);
        var root = $"/o/{world.Buyer.Organization.Slug}/campaigns";
        using var check = await browser.SendAsync(root + "/new", root + "/preview", order, CancellationToken.None);
        return (await Browser.ReadAsync(check, CancellationToken.None)).QuerySelector("input[name=Seen]")!.GetAttribute("value")!;
    }
}
