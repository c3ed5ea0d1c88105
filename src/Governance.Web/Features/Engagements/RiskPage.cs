using Governance.Domain.Engagements;

namespace Governance.Web.Features.Engagements;

/// <summary>A risk that was worked out; nothing while a factor is missing.</summary>
public sealed record RiskPage(InherentRating? Rating);
