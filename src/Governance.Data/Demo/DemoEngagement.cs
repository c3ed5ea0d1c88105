using Governance.Domain.Engagements;

namespace Governance.Data.Demo;

/// <summary>A service in scope; the factors are data, criticality, autonomy, capability and reach.</summary>
public sealed record DemoEngagement(
    string Service, string Description, string? Function, IReadOnlyList<int> Factors, AiActRole AiActRole, AiActClass AiActClass, DataProtectionRole DataProtection);
