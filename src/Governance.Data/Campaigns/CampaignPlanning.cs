using Governance.Data.Assessments;
using Governance.Data.Templates;
using Governance.Domain.Campaigns;
using Governance.Domain.Engagements;
using Governance.Domain.Vendors;
using Microsoft.EntityFrameworkCore;

namespace Governance.Data.Campaigns;

/// <summary>Works out what a campaign would send, before anything is sent.</summary>
public static class CampaignPlanning
{
    /// <summary>The plan: the chosen questionnaires about every engagement of the chosen vendors, the proposed ones about those that the scoping rules fit.</summary>
    public static async Task<CampaignPlan> PlanAsync(this GovernanceDb db, CampaignOrder order, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(order);
        var chosen = order.Vendors;
        var vendors = await db.Set<Vendor>().AsNoTracking().Where(v => chosen.Contains(v.Id)).OrderBy(v => v.Name).ThenBy(v => v.Reference)
            .Select(v => new
            {
                Vendor = new NamedVendor(v.Id, v.Reference, v.Name, v.LegalName),
                Engagements = db.Set<Engagement>().Where(e => e.VendorId == v.Id).Select(e => new { e.Id, e.Factors, e.Tier, e.CriticalFunction }).ToList(),
            }).ToListAsync(stop);
        List<ScopedEngagement> engagements = [.. vendors.SelectMany(v => v.Engagements).Select(e => new ScopedEngagement(e.Id, e.Factors, e.Tier, e.CriticalFunction))];
        var without = vendors.Where(v => v.Engagements.Count == 0).Select(v => v.Vendor).ToList();
        var proposals = ScopingRules.Shipped.Propose(engagements).ToDictionary(p => p.Template, StringComparer.Ordinal);
        List<CampaignPart> parts = [], leftOut = [];
        var templates = await db.TemplatesAsync(order, [.. proposals.Keys], stop);
        foreach (var template in templates)
        {
            var proposal = proposals.GetValueOrDefault(template.Key);
            var about = template.Chosen ? [.. engagements.Select(e => e.Id)] : proposal?.Engagements ?? [];
            if (about.Count == 0) continue;
            var part = new CampaignPart(template.Key, template.Version, template.Title, template.Questions, proposal?.Because ?? [], await db.CandidatesAsync([.. about], template.Key, stop));
            var omitted = template.Chosen ? [] : part.Candidates.Where(candidate => order.LeftOut.Contains(CampaignPart.Mark(part.Key, candidate.EngagementId), StringComparer.Ordinal)).ToList();
            if (!template.Chosen && (order.LeftOut.Contains(part.Key, StringComparer.Ordinal) || omitted.Count == part.Candidates.Count)) leftOut.Add(part);
            else parts.Add(omitted.Count == 0 ? part : part.Without(omitted));
        }
        var gone = order.Templates.Where(name => !templates.Any(template => template.Chosen && name.StartsWith(template.Key + "@", StringComparison.Ordinal)));
        return await db.WithBaselinesAsync(new(without, parts, leftOut) { Gone = [.. gone] }, engagements, order.LeftOut, stop);
    }

    // the chosen versions, and of what is only proposed the latest
    private static async Task<IReadOnlyList<PlannedTemplate>> TemplatesAsync(this GovernanceDb db, CampaignOrder order, IReadOnlyCollection<string> proposed, CancellationToken stop)
    {
        var published = await db.Sendable().OrderBy(t => t.Title).ThenByDescending(t => t.PublishedAt)
            .Select(t => new PlannedTemplate(t.Key, t.Version, t.Title, t.Questions, false)).ToListAsync(stop);
        var chosen = published.Where(t => order.Templates.Contains(t.Named, StringComparer.Ordinal)).DistinctBy(t => t.Key, StringComparer.Ordinal).Select(t => t with { Chosen = true }).ToList();
        var rest = published.Where(t => proposed.Contains(t.Key, StringComparer.Ordinal) && chosen.TrueForAll(c => !string.Equals(c.Key, t.Key, StringComparison.Ordinal))).DistinctBy(t => t.Key, StringComparer.Ordinal);
        return [.. chosen, .. rest];
    }

    private sealed record PlannedTemplate(string Key, string Version, string Title, int Questions, bool Chosen)
    {
        public string Named => $"{Key}@{Version}";
    }
}
