using Governance.Domain.Organizations;

namespace Governance.Web.Access;

/// <summary>Who may do this: a member of the organization in the address whose roles allow it. Several: any of them.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method, AllowMultiple = false)]
public sealed class RequiresAttribute(params Permission[] anyOf) : Attribute
{
    /// <summary>One of these is enough.</summary>
    public IReadOnlyList<Permission> AnyOf { get; } = anyOf;
}
