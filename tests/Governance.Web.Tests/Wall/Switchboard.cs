using Governance.Data.Providers;
using Governance.Testing;
using Governance.Web.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Npgsql;
using Xunit;

namespace Governance.Web.Tests.Wall;

/// <summary>The portal twice over one database, once without the named filter; and the switch of that database's policies.</summary>
public sealed class Switchboard : IAsyncLifetime
{
    private readonly Unfiltered unfiltered = new();
    private AttackedPortal? filtered;
    private AttackedPortal? without;

    /// <summary>The portal as it is.</summary>
    public Testing.Host Whole { get; } = new();

    /// <summary>The portal with or without the named filter.</summary>
    public AttackedPortal Portal(bool filter) => (filter ? filtered : without)!;

    /// <inheritdoc />
    public async ValueTask InitializeAsync()
    {
        await Whole.InitializeAsync();
        var other = Whole.WithWebHostBuilder(web => web.ConfigureTestServices(services => services.AddSingleton(new Connections { Besides = unfiltered.TakeFrom })));
        (filtered, without) = (new(Whole.Services, Whole.CreateDefaultClient), new(other.Services, other.CreateDefaultClient));
        // a worker in the middle of its round and a switch of every table would wait for each other
        foreach (var portal in (AttackedPortal[])[filtered, without])
            await portal.Services.GetServices<IHostedService>().OfType<QueueHost>().Single().StopAsync(CancellationToken.None);
    }

    /// <summary>Switches the policies of every table that has them, as the superuser.</summary>
    public async Task SwitchAsync(bool policies, CancellationToken stop)
    {
        var name = new NpgsqlConnectionStringBuilder(Whole.AppConnection).Database!;
        await (await DatabaseServer.ServerAsync()).ExecuteAsync(name, $"""
            do $$
            declare name text;
            begin
              for name in select c.relname from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and c.relforcerowsecurity loop
                execute format('alter table %I {(policies ? "enable" : "disable")} row level security', name);
              end loop;
            end $$
            """, stop);
    }

    /// <inheritdoc />
    public ValueTask DisposeAsync() => Whole.DisposeAsync();
}
