using Governance.Domain.Organizations;

namespace Governance.Web.Features.LegalEntities;

/// <summary>One page of legal entities, by name.</summary>
/// <param name="Entities">The rows.</param>
/// <param name="Next">The name after which the next page starts; null on the last.</param>
public sealed record LegalEntitiesPage(IReadOnlyList<LegalEntity> Entities, string? Next);
