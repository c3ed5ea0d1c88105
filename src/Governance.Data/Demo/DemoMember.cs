using Governance.Domain.Organizations;

namespace Governance.Data.Demo;

/// <summary>A person of the demo; <paramref name="Mail"/> is the address before the at sign, <paramref name="Signs"/> the basis of an authority to sign.</summary>
public sealed record DemoMember(string Name, string Mail, string Part, IReadOnlyList<Role> Roles, string? Signs = null);
