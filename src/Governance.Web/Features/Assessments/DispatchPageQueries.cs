using Governance.Data;
using Governance.Data.Assessments;
using Governance.Data.Templates;
using Governance.Domain.Engagements;
using Governance.Domain.Vendors;
using Governance.Web.Lists;
using Governance.Web.Look;
using Governance.Web.Look.Forms;
using Microsoft.EntityFrameworkCore;

namespace Governance.Web.Features.Assessments;

/// <summary>Reads what the pages of sending show.</summary>
internal static class DispatchPageQueries
{
    private const int Shown = 100;

    /// <summary>The choices: those made already come first.</summary>
    public static async Task<DispatchPage> DispatchPageAsync(this GovernanceDb db, DispatchForm form, string? search, CancellationToken stop)
    {
        var chosen = form.Order().Engagements;
        var engagements = await db.Set<Engagement>().AsNoTracking()
            .Join(db.Set<Vendor>(), e => e.VendorId, v => v.Id, (e, v) => new { Engagement = e, Vendor = v.Name })
            .MentioningOr(search, x => chosen.Contains(x.Engagement.Id), x => x.Vendor, x => x.Engagement.Service, x => x.Engagement.Reference)
            .OrderByDescending(x => chosen.Contains(x.Engagement.Id)).ThenBy(x => x.Vendor).ThenBy(x => x.Engagement.Service)
            .Select(x => new EngagementChoice(x.Engagement.Id.Value, x.Engagement.Reference, x.Engagement.Service, x.Vendor, x.Engagement.Tier))
            .ToPageAsync(Math.Max(Shown, chosen.Count), stop);
        var templates = await db.Sendable().OrderBy(t => t.Title).ThenByDescending(t => t.PublishedAt)
            .Select(t => new Choice(t.Key + "@" + t.Version, t.Title + " " + t.Version, TemplateWords.Whose(t.Key, t.Origin) + " · " + FigureWords.Of(t.Questions, "question", null) + " in " + FigureWords.Of(t.Sections, "section", null))).ToListAsync(stop);
        return new(form, engagements.Rows, templates, search, engagements.More);
    }

    /// <summary>What would be sent, with everything that is missing.</summary>
    public static async Task<DispatchPreview> DispatchPreviewAsync(this GovernanceDb db, DispatchForm form, CancellationToken stop)
    {
        var order = form.Order();
        var template = await db.SendableAsync(order.TemplateKey, order.TemplateVersion, stop);
        return new(form, template, await db.CandidatesAsync(order.Engagements, order.TemplateKey, stop));
    }
}
