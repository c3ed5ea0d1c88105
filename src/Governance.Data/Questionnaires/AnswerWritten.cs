namespace Governance.Data.Questionnaires;

/// <summary>What the database made of an answer.</summary>
/// <param name="Outcome">What became of it.</param>
/// <param name="Version">The version that stands there now; null where none does, and where another's does.</param>
public sealed record AnswerWritten(AnswerOutcome Outcome, int? Version);
