using Governance.Domain.Organizations;

namespace Governance.Web.Features.SigningAuthorities;

/// <summary>An authority in the list.</summary>
public sealed record SigningAuthorityRow(SigningAuthorityId Id, string Person, string Entity, string Basis, DateOnly FromOn, DateOnly? UntilOn, DateTimeOffset? RevokedAt)
{
    /// <summary>Whether it holds on a day.</summary>
    public bool Covers(DateOnly day) => RevokedAt is null && FromOn <= day && (UntilOn is null || day <= UntilOn);
}
