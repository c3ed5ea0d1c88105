using Governance.Domain.Campaigns;
using Governance.Domain.Catalogs;
using Governance.Domain.Questionnaires;
using Governance.Domain.Templates;
using Microsoft.EntityFrameworkCore;

namespace Governance.Data.Campaigns;

/// <summary>Works out which baseline stands beside the questionnaires of a campaign, and what they ask of it.</summary>
internal static class BaselinePlanning
{
    /// <summary>The plan with its baselines; without, where the framework of the rules is not loaded.</summary>
    public static async Task<CampaignPlan> WithBaselinesAsync(this GovernanceDb db, CampaignPlan plan, IReadOnlyCollection<ScopedEngagement> engagements, IReadOnlyCollection<string> leftOut, CancellationToken stop)
    {
        var rules = ScopingRules.Shipped.Baselines;
        if (engagements.Count == 0 || await db.Set<PublishedFramework>().AsNoTracking().Where(f => f.Key == rules.Framework).OrderByDescending(f => f.PublishedAt).FirstOrDefaultAsync(stop) is not { } published) return plan;
        var framework = published.Read();
        var asked = await db.AskedAsync(plan.Parts, framework, stop);
        List<PlannedBaseline> omitted = [.. rules.Propose(engagements).Select(proposal => PlannedBaseline.Of(framework, proposal)).Where(planned => leftOut.Contains(planned.Mark, StringComparer.Ordinal))];
        var kept = rules.Propose(engagements, baseline => omitted.Exists(planned => planned.Proposal.Baseline == baseline)).Select(proposal => PlannedBaseline.Of(framework, proposal));
        return plan with { Parts = [.. plan.Parts.Select(part => part with { Asks = asked[Name(part.Key, part.Version)] })], Baselines = [.. kept], BaselinesLeftOut = omitted };
    }

    private static async Task<IReadOnlyDictionary<string, IReadOnlyList<string>>> AskedAsync(this GovernanceDb db, IReadOnlyList<CampaignPart> parts, Framework framework, CancellationToken stop)
    {
        List<string> names = [.. parts.Select(part => Name(part.Key, part.Version))];
        var documents = await db.Set<PublishedTemplate>().AsNoTracking().Select(t => new { t.Key, t.Version, t.Json })
            .Concat(db.Set<OwnTemplate>().AsNoTracking().Select(t => new { t.Key, t.Version, t.Json }))
            .Where(t => names.Contains(t.Key + "@" + t.Version)).ToListAsync(stop);
        return documents.ToDictionary(t => Name(t.Key, t.Version), t => DocumentJson.Read<QuestionnaireTemplate>(t.Json).Asks(framework), StringComparer.Ordinal);
    }

    private static string Name(string key, string version) => $"{key}@{version}";
}
