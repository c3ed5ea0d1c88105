using Governance.Domain;

namespace Governance.Data.Assessments;

/// <summary>What is the same for everything that one act sends.</summary>
/// <param name="Buyer">Who sends.</param>
/// <param name="BuyerName">Under which name.</param>
/// <param name="By">The person.</param>
/// <param name="At">When.</param>
public sealed record Outgoing(TenantId Buyer, string BuyerName, UserId By, DateTimeOffset At);
