namespace Governance.Domain.Scoring;

/// <summary>The reviewer's judgement of a question; never above the claim.</summary>
public sealed record ScoreDetermination(string Question, DeterminationStatus Status);
