using Governance.Domain.Assessments;
using Governance.Domain.Engagements;

namespace Governance.Domain.Campaigns;

/// <summary>One questionnaire of a campaign, with the engagements that it is about.</summary>
/// <param name="Key">Key of the template.</param>
/// <param name="Version">Its version.</param>
/// <param name="Title">Its name.</param>
/// <param name="Questions">How many questions it has.</param>
/// <param name="Because">Why it is in: the reasons of the scoping rules; empty where somebody chose it.</param>
/// <param name="Candidates">The engagements.</param>
public sealed record CampaignPart(string Key, string Version, string Title, int Questions, IReadOnlyList<string> Because, IReadOnlyList<DispatchCandidate> Candidates)
{
    /// <summary>The controls of the framework of the baselines that its questions ask about.</summary>
    public IReadOnlyList<string> Asks { get; init; } = [];

    /// <summary>The engagements for which the scoping rules propose it, and for which somebody left it out.</summary>
    public IReadOnlyList<DispatchCandidate> Omitted { get; init; } = [];

    /// <summary>The same, left out for some of its engagements.</summary>
    public CampaignPart Without(IReadOnlyCollection<DispatchCandidate> omitted) =>
        new(Key, Version, Title, Questions, Because, [.. Candidates.Except(omitted)]) { Asks = Asks, Omitted = [.. omitted] };

    /// <summary>How a form says that it is left out for one engagement; no key has a slash.</summary>
    public static string Mark(string key, EngagementId engagement) => $"{key}/{engagement.Value}";

    /// <summary>Those that can be sent.</summary>
    public IReadOnlyList<DispatchCandidate> Going { get; } = [.. Candidates.Where(candidate => candidate.Ready)];

    /// <summary>Those against which something stands.</summary>
    public IReadOnlyList<DispatchCandidate> Staying { get; } = [.. Candidates.Where(candidate => !candidate.Ready)];
}
