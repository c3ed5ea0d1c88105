namespace Governance.Domain.Questionnaires;

/// <summary>Answers of an earlier submission stand in a questionnaire that follows it. They are named by the hash of its transmittal.</summary>
public sealed record AnswersTakenOver(string From, string Sha256, int Answers) : IEvent;
