using Governance.Domain.Organizations;

namespace Governance.Web.Access;

/// <summary>An organization that a person belongs to, and what they are there.</summary>
public sealed record OwnOrganization(Slug Slug, string Name, bool Buys, bool Sells, IReadOnlyList<Role> Roles, DateTimeOffset JoinedAt);
