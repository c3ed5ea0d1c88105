namespace Governance.Domain.AnswerLibrary;

/// <summary>An answer of the library is offered no more.</summary>
public sealed record LibraryAnswerRetired(UserId By) : IEvent;
