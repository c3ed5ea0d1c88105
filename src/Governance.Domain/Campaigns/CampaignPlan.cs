using System.Globalization;
using Governance.Domain.Assessments;
using Governance.Domain.Canonical;
using Governance.Domain.Catalogs;
using Governance.Domain.Engagements;
using Governance.Domain.Vendors;

namespace Governance.Domain.Campaigns;

/// <summary>What a campaign would send, to be looked at before anything is sent.</summary>
/// <param name="Without">Chosen vendors that have no engagement, so that there is nothing to ask about.</param>
/// <param name="Parts">The questionnaires that would be sent.</param>
/// <param name="LeftOut">The questionnaires that the scoping rules propose and somebody left out.</param>
public sealed record CampaignPlan(IReadOnlyList<NamedVendor> Without, IReadOnlyList<CampaignPart> Parts, IReadOnlyList<CampaignPart> LeftOut)
{
    /// <summary>The baselines beside the questionnaires, each for engagements of its own.</summary>
    public IReadOnlyList<PlannedBaseline> Baselines { get; init; } = [];

    /// <summary>The baselines that the scoping rules propose and somebody left out.</summary>
    public IReadOnlyList<PlannedBaseline> BaselinesLeftOut { get; init; } = [];

    /// <summary>Chosen questionnaires, as <c>key@version</c>, that cannot be sent: they were retired meanwhile, or never there.</summary>
    public IReadOnlyList<string> Gone { get; init; } = [];

    /// <summary>Whether something that the scoping rules propose is left out, for which there has to be a reason.</summary>
    public bool Omits => LeftOut.Count > 0 || BaselinesLeftOut.Count > 0 || Parts.Any(part => part.Omitted.Count > 0);

    /// <summary>How many questionnaires would be sent.</summary>
    public int Going { get; } = Parts.Sum(part => part.Going.Count);

    /// <summary>How many would be held back, vendors without engagement among them.</summary>
    public int Staying { get; } = Parts.Sum(part => part.Staying.Count) + Without.Count;

    /// <summary>To how many vendors.</summary>
    public int Vendors { get; } = Parts.SelectMany(part => part.Going).Select(candidate => candidate.VendorId).Distinct().Count();

    /// <summary>The baseline of an engagement; null where there is none.</summary>
    public Baseline? BaselineOf(EngagementId engagement) => Baselines.FirstOrDefault(planned => planned.Proposal.Engagements.Contains(engagement))?.Proposal.Baseline;

    /// <summary>What it shows, as a short text: another questionnaire, engagement, tier, baseline or problem makes another.</summary>
    public string Seen() => CanonicalHash.Of(string.Join('\n',
    [
        .. Without.Select(vendor => vendor.Id.Value.ToString("N")),
        .. Parts.SelectMany(part => Lines(part, part.Candidates)),
        .. Parts.SelectMany(part => Lines(part, part.Omitted)).Select(line => $"left out {line}"),
        .. LeftOut.SelectMany(part => Lines(part, part.Candidates)).Select(line => $"left out {line}"),
        .. Baselines.SelectMany(Lines),
        .. BaselinesLeftOut.SelectMany(Lines).Select(line => $"left out {line}"),
        .. Gone.Select(template => $"gone {template}"),
    ]));

    private static IEnumerable<string> Lines(CampaignPart part, IReadOnlyList<DispatchCandidate> candidates) => candidates.Select(candidate =>
        string.Create(CultureInfo.InvariantCulture, $"{part.Key} {part.Version} {candidate.EngagementId.Value:N} {candidate.Tier} {string.Join(',', candidate.Missing().Select(refusal => refusal.Name))}"));

    private static IEnumerable<string> Lines(PlannedBaseline planned) => planned.Proposal.Engagements.Select(engagement => $"{planned.Mark} {planned.Version} {engagement.Value:N}");
}
