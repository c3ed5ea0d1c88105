namespace Governance.Domain.Engagements;

/// <summary>A business function of the buyer.</summary>
public readonly record struct FunctionId(Guid Value);
