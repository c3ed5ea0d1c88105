namespace Governance.Domain.AnswerLibrary;

/// <summary>An answer in a vendor's library.</summary>
public readonly record struct LibraryAnswerId(Guid Value);
