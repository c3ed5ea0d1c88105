using Governance.Data;
using Governance.Data.Campaigns;
using Governance.Data.Templates;
using Governance.Domain.Campaigns;
using Governance.Domain.Engagements;
using Governance.Domain.Scoring;
using Governance.Domain.Vendors;
using Governance.Web.Lists;
using Governance.Web.Look;
using Governance.Web.Look.Forms;
using Microsoft.EntityFrameworkCore;

namespace Governance.Web.Features.Campaigns;

/// <summary>Reads what the pages before a launch show.</summary>
internal static class CampaignChoiceQueries
{
    /// <summary>The choices: vendors that are ticked come first, whatever narrows the rest.</summary>
    public static async Task<CampaignChoicesPage> ChoicesAsync(this GovernanceDb db, CampaignForm form, string? search, CampaignTierFilter tier, CancellationToken stop)
    {
        var ticked = form.Order().Vendors;
        var vendors = await db.Set<Vendor>().AsNoTracking().In(tier, ticked)
            .MentioningOr(search, v => ticked.Contains(v.Id), v => v.Name, v => v.LegalName, v => v.Reference)
            .OrderByDescending(v => ticked.Contains(v.Id)).ThenBy(v => v.Name).ThenBy(v => v.Reference)
            .Select(v => new VendorChoice(v.Id.Value, v.Reference, v.Name, v.Tier, db.Set<Engagement>().Count(e => e.VendorId == v.Id)))
            .ToPageAsync(Campaign.MostVendors, stop);
        var templates = await db.Sendable().OrderBy(t => t.Title).ThenByDescending(t => t.PublishedAt)
            .Select(t => new Choice(t.Key + "@" + t.Version, t.Title + " " + t.Version, TemplateWords.Whose(t.Key, t.Origin) + " · " + FigureWords.Of(t.Questions, "question", null) + " in " + FigureWords.Of(t.Sections, "section", null))).ToListAsync(stop);
        return new(form, vendors.Rows, templates, search, tier, vendors.More);
    }

    /// <summary>What would be sent, with everything that is missing.</summary>
    public static async Task<CampaignPreview> PreviewAsync(this GovernanceDb db, CampaignForm form, CancellationToken stop)
    {
        var plan = await db.PlanAsync(form.Order(), stop);
        return new(form with { Seen = plan.Seen() }, plan);
    }

    /// <summary>The next cycle of a campaign: the same vendors and questionnaires, dated anew, and the names of questionnaires that were retired since; null where it is not here.</summary>
    public static async Task<(CampaignForm Form, IReadOnlyList<string> Retired)?> FollowingAsync(this GovernanceDb db, CampaignId id, DateOnly today, CancellationToken stop)
    {
        var last = await db.Set<Campaign>().AsNoTracking().Where(c => c.Id == id)
            .Select(c => new
            {
                Campaign = c,
                Vendors = db.Set<CampaignMember>().Where(m => m.CampaignId == id).Select(m => m.VendorId).Distinct().ToList(),
                Templates = db.Set<CampaignTemplate>().Where(t => t.CampaignId == id && t.QuestionnaireHash != null).ToList(),
            }).FirstOrDefaultAsync(stop);
        if (last is null) return null;
        var keys = last.Templates.Where(t => t.Because.Count == 0).Select(t => t.Key).ToList();
        var versions = await db.Sendable().Where(t => keys.Contains(t.Key)).OrderByDescending(t => t.PublishedAt).Select(t => new { t.Key, t.Version }).ToListAsync(stop);
        var months = last.Campaign.NextOn is { } next ? (int?)((next.Year - last.Campaign.LaunchedAt.Year) * 12 + next.Month - last.Campaign.LaunchedAt.Month) : null;
        var form = Dated(today) with
        {
            Title = last.Campaign.Title,
            Vendors = [.. last.Vendors.Select(v => v.Value)],
            Templates = [.. versions.DistinctBy(v => v.Key, StringComparer.Ordinal).Select(v => $"{v.Key}@{v.Version}")],
            Note = last.Campaign.Note,
            Months = months,
        };
        return (form, [.. last.Templates.Where(t => keys.Contains(t.Key, StringComparer.Ordinal) && !versions.Exists(v => string.Equals(v.Key, t.Key, StringComparison.Ordinal))).Select(t => t.Title)]);
    }

    /// <summary>A form with usual dates: three weeks for the closest tier, four and six for the others.</summary>
    public static CampaignForm Dated(DateOnly today) => new(Tier1On: today.AddDays(21), Tier2On: today.AddDays(28), Tier3On: today.AddDays(42));

    private static IQueryable<Vendor> In(this IQueryable<Vendor> vendors, CampaignTierFilter filter, IReadOnlyCollection<VendorId> ticked) => filter switch
    {
        CampaignTierFilter.Any => vendors,
        CampaignTierFilter.Tier1 => vendors.Where(v => v.Tier == RiskTier.Tier1 || ticked.Contains(v.Id)),
        CampaignTierFilter.Tier2 => vendors.Where(v => v.Tier == RiskTier.Tier2 || ticked.Contains(v.Id)),
        CampaignTierFilter.Tier3 => vendors.Where(v => v.Tier == RiskTier.Tier3 || ticked.Contains(v.Id)),
        CampaignTierFilter.None => vendors.Where(v => v.Tier == null || ticked.Contains(v.Id)),
    };
}
