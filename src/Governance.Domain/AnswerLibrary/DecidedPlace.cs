namespace Governance.Domain.AnswerLibrary;

/// <summary>What somebody decided about one answer of a file.</summary>
/// <param name="Place">Where it stands, such as <c>Access!D12</c>.</param>
/// <param name="IsTaken">Whether it goes into the library.</param>
public sealed record DecidedPlace(string Place, bool IsTaken);
