namespace Governance.Cli.Scale;

/// <summary>What was loaded.</summary>
/// <param name="Organizations">Made-up organizations.</param>
/// <param name="Vendors">Vendors in their registers.</param>
/// <param name="Assessments">Assessments.</param>
/// <param name="Answers">Answers of vendors.</param>
/// <param name="Obligations">Obligations.</param>
/// <param name="AuditEntries">Entries in the audit chains.</param>
public sealed record ScaleLoaded(int Organizations, int Vendors, int Assessments, int Answers, int Obligations, int AuditEntries);
