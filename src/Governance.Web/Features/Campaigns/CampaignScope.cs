using Governance.Domain.Campaigns;

namespace Governance.Web.Features.Campaigns;

/// <summary>The questionnaires and baselines of a campaign, to say of each line what it asks.</summary>
internal sealed record CampaignScope(IReadOnlyList<CampaignTemplate> Templates, IReadOnlyList<CampaignBaseline> Baselines)
{
    /// <summary>The baseline of a line; null for none.</summary>
    public CampaignBaseline? BaselineOf(CampaignLine line)
    {
        ArgumentNullException.ThrowIfNull(line);
        return Baselines.FirstOrDefault(baseline => baseline.Baseline == line.Member.Baseline);
    }

    /// <summary>The controls of its baseline that the questionnaire of a line does not ask about; null where there is no baseline.</summary>
    public IReadOnlyList<BaselineControl>? NotAsked(CampaignLine line) =>
        BaselineOf(line)?.NotAsked(Templates.Where(template => string.Equals(template.Key, line.Member.TemplateKey, StringComparison.Ordinal)));
}
