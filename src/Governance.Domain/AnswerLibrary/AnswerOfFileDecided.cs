namespace Governance.Domain.AnswerLibrary;

/// <summary>Somebody decided whether one answer of a file goes into the library.</summary>
public sealed record AnswerOfFileDecided(string Sha256, string Place, bool IsTaken, UserId By) : IEvent;
