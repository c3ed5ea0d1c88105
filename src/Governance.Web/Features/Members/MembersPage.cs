using Governance.Domain.Organizations;

namespace Governance.Web.Features.Members;

/// <summary>One page of members, by name.</summary>
/// <param name="Members">The rows.</param>
/// <param name="Next">The name and id after which the next page starts; null on the last.</param>
/// <param name="Search">What was searched for in names and addresses.</param>
public sealed record MembersPage(IReadOnlyList<MemberRow> Members, string? Next, string? Search);
