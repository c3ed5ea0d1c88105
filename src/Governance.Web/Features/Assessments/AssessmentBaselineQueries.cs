using Governance.Data;
using Governance.Domain.Assessments;
using Governance.Domain.Campaigns;
using Governance.Domain.Catalogs;
using Microsoft.EntityFrameworkCore;

namespace Governance.Web.Features.Assessments;

/// <summary>Reads which baseline an assessment is held to.</summary>
internal static class AssessmentBaselineQueries
{
    /// <summary>The baseline of its campaign, with what is asked of it; null where there is none.</summary>
    public static async Task<AssessmentBaseline?> BaselineAsync(this GovernanceDb db, AssessmentId id, CancellationToken stop)
    {
        var found = await db.Set<CampaignMember>().AsNoTracking().Where(m => m.AssessmentId == id)
            .Join(db.Set<CampaignBaseline>(), m => new { m.CampaignId, m.Baseline }, b => new { b.CampaignId, Baseline = (Baseline?)b.Baseline }, (m, b) => new { Member = m, Baseline = b })
            .Select(x => new
            {
                x.Baseline,
                x.Member.TemplateKey,
                Campaign = db.Set<Campaign>().Where(c => c.Id == x.Member.CampaignId).Select(c => c.Title).First(),
                Sent = db.Set<CampaignTemplate>().Where(t => t.CampaignId == x.Member.CampaignId
                    && db.Set<CampaignMember>().Any(m => m.CampaignId == t.CampaignId && m.EngagementId == x.Member.EngagementId && m.TemplateKey == t.Key && m.AssessmentId != null
                    // what was taken back asks nothing any more
                    && (m.AssessmentId == id || !db.Set<Assessment>().Any(a => a.Id == m.AssessmentId && a.RecalledAt != null)))).ToList(),
            }).FirstOrDefaultAsync(stop);
        if (found is null) return null;
        var own = found.Baseline.NotAsked(found.Sent.Where(t => string.Equals(t.Key, found.TemplateKey, StringComparison.Ordinal)));
        return new(found.Baseline, found.Campaign, found.Baseline.Controls.Count - own.Count, found.Sent.Count, found.Baseline.NotAsked(found.Sent));
    }
}
