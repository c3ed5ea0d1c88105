using Governance.Domain.Evidence;

namespace Governance.Domain.AnswerLibrary;

/// <summary>An answer of the library was worded anew.</summary>
public sealed record LibraryAnswerReworded(Classification Label, DateOnly ValidUntil) : IEvent;
