using Governance.Domain.Audit;

namespace Governance.Web.Features.AuditEntries;

/// <summary>An entry with its place in the chain; null while it is not sealed.</summary>
public sealed record AuditRow(AuditEntry Entry, long? Sequence);
