namespace Governance.Web.Features.SigningAuthorities;

/// <summary>One page of authorities, the newest first.</summary>
/// <param name="Authorities">The rows.</param>
/// <param name="Next">The instant before which the next page starts; null on the last.</param>
/// <param name="Today">The day that states are told for.</param>
public sealed record SigningAuthoritiesPage(IReadOnlyList<SigningAuthorityRow> Authorities, string? Next, DateOnly Today);
