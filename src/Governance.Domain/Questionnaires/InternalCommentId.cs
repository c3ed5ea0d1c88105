namespace Governance.Domain.Questionnaires;

/// <summary>Id of an internal comment.</summary>
public readonly record struct InternalCommentId(Guid Value);
