using Governance.Domain.Organizations;

namespace Governance.Web.Features.Invitations;

/// <summary>An account has been made: where to go, and what to put away.</summary>
public sealed record RegisteredPage(Organization Organization, IReadOnlyList<string> RecoveryCodes);
