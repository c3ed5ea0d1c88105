using Governance.Domain;
using Governance.Domain.Organizations;
using Microsoft.Extensions.DependencyInjection;

namespace Governance.Data.Demo;

/// <summary>A person of the story at work, with the desks of her organization before her.</summary>
public sealed record DemoActor(UserId Id, string Name, string Address, IReadOnlyList<Role> Roles, AsyncServiceScope Scope) : IAsyncDisposable
{
    /// <summary>Her organization's rows.</summary>
    public GovernanceDb Db => Desk<GovernanceDb>();

    /// <summary>A desk.</summary>
    public T Desk<T>() where T : notnull => Scope.Get<T>();

    /// <summary>Whether her roles allow an act.</summary>
    public bool May(Permission permission) => RolePermissions.Of(Roles).Contains(permission);

    /// <inheritdoc />
    public ValueTask DisposeAsync() => Scope.DisposeAsync();
}
