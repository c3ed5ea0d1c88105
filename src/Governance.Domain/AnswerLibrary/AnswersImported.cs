namespace Governance.Domain.AnswerLibrary;

/// <summary>The answers of a file went into the library; the hash names the file.</summary>
public sealed record AnswersImported(string Sha256, int Answers, UserId By) : IEvent;
