using System.Globalization;
using Governance.Domain.Canonical;
using Governance.Domain.Vendors;

namespace Governance.Domain.Campaigns;

/// <summary>What a campaign would send, to be looked at before anything is sent.</summary>
/// <param name="Without">Chosen vendors that have no engagement, so that there is nothing to ask about.</param>
/// <param name="Parts">The questionnaires that would be sent.</param>
/// <param name="LeftOut">The questionnaires that the scoping rules propose and somebody left out.</param>
public sealed record CampaignPlan(IReadOnlyList<NamedVendor> Without, IReadOnlyList<CampaignPart> Parts, IReadOnlyList<CampaignPart> LeftOut)
{
    /// <summary>How many questionnaires would be sent.</summary>
    public int Going { get; } = Parts.Sum(part => part.Going.Count);

    /// <summary>How many would be held back, vendors without engagement among them.</summary>
    public int Staying { get; } = Parts.Sum(part => part.Staying.Count) + Without.Count;

    /// <summary>To how many vendors.</summary>
    public int Vendors { get; } = Parts.SelectMany(part => part.Going).Select(candidate => candidate.VendorId).Distinct().Count();

    /// <summary>What it shows, as a short text: another questionnaire, engagement, tier or problem makes another.</summary>
    public string Seen() => CanonicalHash.Of(string.Join('\n',
    [
        .. Without.Select(vendor => vendor.Id.Value.ToString("N")),
        .. Parts.SelectMany(Lines),
        .. LeftOut.SelectMany(Lines).Select(line => $"left out {line}"),
    ]));

    private static IEnumerable<string> Lines(CampaignPart part) => part.Candidates.Select(candidate =>
        string.Create(CultureInfo.InvariantCulture, $"{part.Key} {part.Version} {candidate.EngagementId.Value:N} {candidate.Tier} {string.Join(',', candidate.Missing().Select(refusal => refusal.Name))}"));
}
