using System.Data.Common;
using Governance.Data.Audit;
using Governance.Data.Hot;
using Microsoft.EntityFrameworkCore;

namespace Governance.Data.Providers;

/// <summary>Makes contexts for one scope each: for background work, and for Exchange beside the sender's connection.</summary>
public sealed class ContextFactory(Connections connections, ContextSignature signature, Unsealed unsealed, TimeProvider clock)
{
    /// <summary>A context with a connection of its own.</summary>
    public GovernanceDb Create(TenantScope scope) => Create(scope, options => connections.UseApp(options));

    /// <summary>A context on a connection that is already open; its transaction is joined by the caller.</summary>
    public GovernanceDb Beside(DbConnection connection, TenantScope scope) => Create(scope, options => connections.UseApp(options, connection));

    private GovernanceDb Create(TenantScope scope, Action<DbContextOptionsBuilder> use)
    {
        var options = new DbContextOptionsBuilder<GovernanceDb>();
        use(options);
        options.AddInterceptors(new AnsweredAhead(), new TenantContextInterceptor(signature), new AuditInterceptor(unsealed, clock));
        return new(options.Options, scope);
    }
}
