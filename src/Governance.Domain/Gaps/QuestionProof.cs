namespace Governance.Domain.Gaps;

/// <summary>Whether a question is proven on a day, and by what, or why not.</summary>
/// <param name="IsProven">Whether nothing is left to ask: it is proven, or rightly left out.</param>
/// <param name="Sentence">What proves it and until when, or what is missing.</param>
public sealed record QuestionProof(bool IsProven, string Sentence);
