namespace Governance.Domain.Engagements;

/// <summary>A business function was recorded with its assessment.</summary>
public sealed record FunctionRecorded(string Name, bool CriticalOrImportant) : IEvent;
