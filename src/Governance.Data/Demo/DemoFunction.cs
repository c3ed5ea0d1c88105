namespace Governance.Data.Demo;

/// <summary>A function of a buyer that services support.</summary>
public sealed record DemoFunction(string Buyer, string Name, bool Critical, string Reason, int MonthsAgo);
