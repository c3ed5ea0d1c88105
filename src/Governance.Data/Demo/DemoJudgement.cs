using Governance.Domain.Scoring;

namespace Governance.Data.Demo;

/// <summary>A judgement of a question, with its reason.</summary>
public sealed record DemoJudgement(DeterminationStatus Status, string Reason);
