namespace Governance.Domain.Evidence;

/// <summary>One opening of a file, in one ledger.</summary>
public readonly record struct AccessEntryId(Guid Value);
