namespace Governance.Data.Demo;

/// <summary>A contract with its remediation clause: days for critical, high, medium and low, and days to cure.</summary>
public sealed record DemoContract(string Title, int MonthsAgo, string Clause, IReadOnlyList<int> Days, int Cure);
