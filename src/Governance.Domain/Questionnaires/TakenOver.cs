namespace Governance.Domain.Questionnaires;

/// <summary>What one question takes from last time.</summary>
/// <param name="Precedent">What last time has to do with it.</param>
/// <param name="Answer">The answer that stands prefilled; null for none.</param>
/// <param name="Evidence">The documents that stand beside it.</param>
public sealed record TakenOver(Precedent Precedent, Answer? Answer, IReadOnlyList<AnswerEvidence> Evidence);
