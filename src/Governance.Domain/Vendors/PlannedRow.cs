namespace Governance.Domain.Vendors;

/// <summary>What an import will do with a row, why, and to which vendor.</summary>
public sealed record PlannedRow(RegisterRow Row, RegisterOutcome Outcome, string Why, VendorId? Vendor = null);
