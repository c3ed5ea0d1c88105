namespace Governance.Domain.Committee;

/// <summary>The first line's recommendation.</summary>
public readonly record struct RecommendationId(Guid Value);
