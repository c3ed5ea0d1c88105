namespace Governance.Data.Demo;

/// <summary>A questionnaire sent to some vendors, and who of them accepted it.</summary>
public sealed record DemoDispatch(string Buyer, string By, string Template, IReadOnlyList<string> To, int DaysAgo, int DueIn, string? Note, IReadOnlyList<string> Accepts);
