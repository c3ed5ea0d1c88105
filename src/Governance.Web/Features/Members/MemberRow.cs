using Governance.Domain;
using Governance.Domain.Organizations;

namespace Governance.Web.Features.Members;

/// <summary>A member in the list.</summary>
public sealed record MemberRow(MembershipId Id, UserId UserId, string Name, string Address, IReadOnlyList<Role> Roles, DateTimeOffset JoinedAt, int Version);
