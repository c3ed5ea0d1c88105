using Governance.Domain.AnswerLibrary;

namespace Governance.Data.AnswerLibrary;

/// <summary>A proposal as somebody saw it.</summary>
/// <param name="Question">Key of the question.</param>
/// <param name="Answer">The answer of the library.</param>
/// <param name="Version">Its version.</param>
public sealed record Pick(string Question, LibraryAnswerId Answer, int Version);
