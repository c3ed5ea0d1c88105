namespace Governance.Domain.Campaigns;

/// <summary>How far the questionnaires about some engagements reach into their baseline.</summary>
/// <param name="Questionnaires">Their names; the same ones go out about each of these engagements.</param>
/// <param name="Engagements">About how many engagements.</param>
/// <param name="NotAsked">The controls that no question of them asks about.</param>
public sealed record BaselineReach(IReadOnlyList<string> Questionnaires, int Engagements, IReadOnlyList<BaselineControl> NotAsked);
