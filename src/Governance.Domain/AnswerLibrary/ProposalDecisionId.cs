namespace Governance.Domain.AnswerLibrary;

/// <summary>What was decided about a proposal.</summary>
public readonly record struct ProposalDecisionId(Guid Value);
