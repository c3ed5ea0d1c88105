using Governance.Domain.Questionnaires;

namespace Governance.Data.Questionnaires;

/// <summary>An internal comment with the name of whoever wrote it.</summary>
/// <param name="Comment">The comment.</param>
/// <param name="By">The name.</param>
public sealed record WrittenComment(InternalComment Comment, string By);
