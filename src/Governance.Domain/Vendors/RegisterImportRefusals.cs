namespace Governance.Domain.Vendors;

/// <summary>Why a file of vendors cannot be imported.</summary>
public static class RegisterImportRefusals
{
    /// <summary>Rows are found by their names.</summary>
    public static readonly Refusal NoNameColumn = new(nameof(NoNameColumn), "No column of the first sheet is called Name. The first row holds the headings.", RefusalKind.Input);
    /// <summary>An import imports something.</summary>
    public static readonly Refusal NoRows = new(nameof(NoRows), "Below the headings there is no row.", RefusalKind.Input);
    /// <summary>Bounded.</summary>
    public static readonly Refusal TooManyRows = new(nameof(TooManyRows), "A file of vendors has at most 20,000 rows. Divide it.", RefusalKind.Input);
    /// <summary>All or nothing.</summary>
    public static readonly Refusal RowsRefused = new(nameof(RowsRefused), "Nothing is imported while a row is refused: {0} of them are, the first in row {1}. {2}");
    /// <summary>The register moved since the dry run was shown.</summary>
    public static readonly Refusal PlanChanged = new("ImportPlanChanged", "The register changed since this page was made, and other vendors would be created or changed than it showed. Open the dry run anew, and import what it shows now.");
    /// <summary>Once.</summary>
    public static readonly Refusal AlreadyImported = new(nameof(AlreadyImported), "This file has been imported.");
    /// <summary>A system has a name.</summary>
    public static readonly Refusal SystemTooLong = new(nameof(SystemTooLong), "Name the system that the ids come from in at most 40 characters.", RefusalKind.Input);
}
