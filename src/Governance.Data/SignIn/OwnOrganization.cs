using Governance.Domain.Organizations;

namespace Governance.Data.SignIn;

/// <summary>An organization that a person belongs to, and what they are there.</summary>
public sealed record OwnOrganization(Organization Organization, IReadOnlyList<Role> Roles, DateTimeOffset JoinedAt);
