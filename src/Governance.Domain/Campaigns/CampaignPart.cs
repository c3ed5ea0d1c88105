using Governance.Domain.Assessments;

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

    /// <summary>Those that can be sent.</summary>
    public IReadOnlyList<DispatchCandidate> Going { get; } = [.. Candidates.Where(candidate => candidate.Ready)];

    /// <summary>Those against which something stands.</summary>
    public IReadOnlyList<DispatchCandidate> Staying { get; } = [.. Candidates.Where(candidate => !candidate.Ready)];
}
