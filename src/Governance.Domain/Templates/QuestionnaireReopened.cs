namespace Governance.Domain.Templates;

/// <summary>The draft that was made of a file was deleted, so that another one can be made of it.</summary>
public sealed record QuestionnaireReopened(string Sha256, UserId By) : IEvent;
