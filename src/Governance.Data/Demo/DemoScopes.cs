using Governance.Domain;
using Microsoft.Extensions.DependencyInjection;

namespace Governance.Data.Demo;

/// <summary>Services that work for one organization of the story.</summary>
internal static class DemoScopes
{
    /// <summary>A scope of an organization and a person.</summary>
    public static AsyncServiceScope As(this IServiceScopeFactory scopes, TenantId tenant, UserId? person)
    {
        var made = scopes.CreateAsyncScope();
        var scope = made.ServiceProvider.GetRequiredService<TenantScope>();
        (scope.Tenant, scope.User) = (tenant, person);
        return made;
    }

    /// <summary>A service of the scope.</summary>
    public static T Get<T>(this AsyncServiceScope scope) where T : notnull => scope.ServiceProvider.GetRequiredService<T>();
}
