using Governance.Domain;
using Governance.Domain.Assessments;
using Governance.Domain.Exchange;

namespace Governance.Data.Door;

/// <summary>What one organization is told.</summary>
/// <param name="Receiver">Who is told.</param>
/// <param name="Content">What; of an enclosed document it says the hash.</param>
/// <param name="Enclosed">A document that goes along with it, and that the receiver keeps once, however many letters bring it; null for none.</param>
public sealed record Letter<T>(TenantId Receiver, T Content, StoredDocument? Enclosed = null) where T : ITransmittalContent;
