namespace Governance.Domain.Scoring;

/// <summary>A section of the questionnaire. <paramref name="Weight"/> is 0 or more, given on all sections or on none.</summary>
public sealed record ScoreSection(string Key, decimal? Weight = null);
