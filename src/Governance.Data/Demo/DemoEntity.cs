namespace Governance.Data.Demo;

/// <summary>A legal entity of the demo.</summary>
public sealed record DemoEntity(string Name, string Country, string RegisterNumber);
