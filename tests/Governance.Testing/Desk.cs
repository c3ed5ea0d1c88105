using Governance.Data;
using Governance.Data.Audit;
using Governance.Data.Hot;
using Governance.Data.Providers;
using Governance.Data.Scores;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Governance.Testing;

/// <summary>A reviewer's desk on a context of its own: as the host has it, or as its twin, which asks, saves and commits one by one.</summary>
public sealed class Desk : IAsyncDisposable
{
    private readonly GovernanceDb db;

    /// <summary>A desk of a member.</summary>
    /// <param name="host">The host.</param>
    /// <param name="who">The reviewer.</param>
    /// <param name="twin">Whether it is the twin.</param>
    /// <param name="connection">Another way to the host's database.</param>
    public Desk(Host host, (Domain.TenantId Tenant, Domain.UserId User) who, bool twin, string? connection = null)
    {
        ArgumentNullException.ThrowIfNull(host);
        var services = host.Services;
        var given = services.GetRequiredService<Connections>();
        var scope = new TenantScope { Tenant = who.Tenant, User = who.User };
        var options = new DbContextOptionsBuilder<GovernanceDb>();
        new Connections { Provider = given.Provider, App = connection ?? given.App, Besides = given.Besides }.UseApp(options);
        if (!twin) options.AddInterceptors(new AnsweredAhead());
        options.AddInterceptors(new TenantContextInterceptor(services.GetRequiredService<ContextSignature>()), new AuditInterceptor(services.GetRequiredService<Unsealed>(), host.Clock));
        db = new(options.Options, scope);
        Review = new(db, host.Clock);
    }

    /// <summary>Where judgements are made.</summary>
    public ReviewDesk Review { get; }

    /// <inheritdoc />
    public ValueTask DisposeAsync() => db.DisposeAsync();
}
