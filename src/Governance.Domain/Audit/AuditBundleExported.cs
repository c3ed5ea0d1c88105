namespace Governance.Domain.Audit;

/// <summary>Somebody took the whole record out of the portal.</summary>
public sealed record AuditBundleExported(long Entries, UserId By) : IEvent;
