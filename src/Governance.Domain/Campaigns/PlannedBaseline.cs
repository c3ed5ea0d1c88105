using Governance.Domain.Catalogs;

namespace Governance.Domain.Campaigns;

/// <summary>A baseline beside the questionnaires of a campaign, with what they ask of it.</summary>
/// <param name="Framework">Key of the framework.</param>
/// <param name="Version">Its version.</param>
/// <param name="Title">Its name.</param>
/// <param name="Proposal">Which baseline, for whom and why.</param>
/// <param name="Controls">The controls of the baseline.</param>
public sealed record PlannedBaseline(string Framework, string Version, string Title, BaselineProposal Proposal, IReadOnlyList<BaselineControl> Controls)
{
    /// <summary>A baseline of a framework as it is now.</summary>
    public static PlannedBaseline Of(Framework framework, BaselineProposal proposal)
    {
        ArgumentNullException.ThrowIfNull(framework);
        ArgumentNullException.ThrowIfNull(proposal);
        var controls = framework.Controls().Where(control => control.Baselines.Contains(proposal.Baseline)).Select(control => new BaselineControl(control.Id, control.Title));
        return new(framework.Key, framework.Version, framework.Title, proposal, [.. controls]);
    }

    /// <summary>How a form names it; no key of a template has a slash.</summary>
    public string Mark => $"{Framework}/{Proposal.Baseline.ToString().ToLowerInvariant()}";

    /// <summary>How far these questionnaires reach into it: a line for all engagements about which the same ones go out. What is held back asks nothing.</summary>
    public IReadOnlyList<BaselineReach> Reaches(IReadOnlyCollection<CampaignPart> parts)
    {
        var going = parts.Select(part => (Part: part, To: part.Going.Select(candidate => candidate.EngagementId).ToHashSet())).ToList();
        return
        [
            .. Proposal.Engagements.Select(engagement => going.Where(part => part.To.Contains(engagement)).Select(part => part.Part).ToList())
                .Where(asking => asking.Count > 0)
                .GroupBy(asking => string.Join('\n', asking.Select(part => part.Key)), StringComparer.Ordinal)
                .Select(same => new BaselineReach([.. same.First().Select(part => part.Title)], same.Count(), CampaignBaseline.NotAsked(Controls, same.First().SelectMany(part => part.Asks)))),
        ];
    }
}
