using Governance.Domain.Vendors;

namespace Governance.Web.Features.Claims;

/// <summary>The buyers' records that an organization has claimed, newest first, and where the next page begins.</summary>
public sealed record ClaimsPage(IReadOnlyList<Claim> Rows, string? Next);
