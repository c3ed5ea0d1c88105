namespace Governance.Data.Demo;

/// <summary>A contract with its remediation clause: days for critical, high, medium and low, and days to cure. Without days left it has no end.</summary>
public sealed record DemoContract(string Title, int MonthsAgo, string Clause, IReadOnlyList<int> Days, int Cure, int? DaysLeft = null);
