namespace Governance.Domain.Scoring;

/// <summary>Something that happened on a day and makes evidence accepted until then count nothing: an incident in scope, a new release, an acquisition.</summary>
public sealed record ScoreLapse(string Question, DateOnly On, string Why);
