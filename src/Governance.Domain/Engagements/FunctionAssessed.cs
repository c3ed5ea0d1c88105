namespace Governance.Domain.Engagements;

/// <summary>A business function was described or assessed anew.</summary>
public sealed record FunctionAssessed(string Name, bool CriticalOrImportant) : IEvent;
