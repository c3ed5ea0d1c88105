using Governance.Domain.Contracts;
using Governance.Domain.Engagements;

namespace Governance.Web.Features.Contracts;

/// <summary>The contracts about an engagement, newest first, and where the next page begins.</summary>
public sealed record ContractsPage(Engagement Engagement, IReadOnlyList<Contract> Rows, string? Next);
