namespace Governance.Data.SignIn;

/// <summary>A made-up person of the demo and the part they play.</summary>
public sealed record DemoPerson(Guid Id, string Name, string Part);
