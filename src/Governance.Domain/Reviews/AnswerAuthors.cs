namespace Governance.Domain.Reviews;

/// <summary>Who of the assessor's people wrote the answer to a question; none of them judges it.</summary>
/// <param name="Question">Key of the question.</param>
/// <param name="By">Everybody who wrote at it.</param>
public sealed record AnswerAuthors(string Question, IReadOnlyList<UserId> By);
