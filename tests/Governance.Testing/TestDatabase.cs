using Governance.Data.Providers;
using Governance.Testing.Twin;
using Microsoft.EntityFrameworkCore;

namespace Governance.Testing;

/// <summary>A database for one class of tests: a copy of the template on the embedded server, or a new one on a real SQL Server where the suite is pointed at one.</summary>
/// <param name="Provider">The product.</param>
/// <param name="App">As the role that serves pages.</param>
/// <param name="SignIn">As the role that signs people in.</param>
/// <param name="Name">Its name on the embedded server; null on a real SQL Server.</param>
public sealed record TestDatabase(DatabaseProvider Provider, string App, string SignIn, string? Name = null)
{
    /// <summary>As the host's configuration names the product.</summary>
    public string ProviderName => Provider is DatabaseProvider.SqlServer ? "sqlserver" : "postgres";

    /// <summary>Makes one.</summary>
    public static async Task<TestDatabase> CreateAsync(CancellationToken stop)
    {
        if (RealSqlServer.Connection is not null)
        {
            var connection = await RealSqlServer.CreateAsync(stop);
            return new(DatabaseProvider.SqlServer, connection, connection);
        }
        var name = await DatabaseServer.CreateAsync(stop);
        var server = await DatabaseServer.ServerAsync();
        return new(DatabaseProvider.Postgres, server.Connection(PostgresRoles.App, name), server.Connection(PostgresRoles.SignIn, name), name);
    }

    /// <summary>What every context on it is given: on PostgreSQL a twin, on SQL Server its limits.</summary>
    public void Watch(DbContextOptionsBuilder options)
    {
        if (Provider is DatabaseProvider.SqlServer) RealSqlServer.Limit(options);
        else SqlServerTwin.Watch(options);
    }

    /// <summary>Removes it where nothing else does; on the embedded server it ends the connections that pools still hold, for hundreds of classes share the server.</summary>
    public Task DropAsync() => Name is { } name ? DatabaseServer.LeaveAsync(name) : RealSqlServer.DropAsync(App, CancellationToken.None);
}
