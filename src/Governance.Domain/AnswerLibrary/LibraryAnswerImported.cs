namespace Governance.Domain.AnswerLibrary;

/// <summary>One of the answers of a file that went into the library together.</summary>
public sealed record LibraryAnswerImported(AnswerImportId Import) : IBatchedEvent;
