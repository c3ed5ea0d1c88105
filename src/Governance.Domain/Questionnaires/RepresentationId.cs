namespace Governance.Domain.Questionnaires;

/// <summary>A representation that was made with a submission.</summary>
public readonly record struct RepresentationId(Guid Value);
