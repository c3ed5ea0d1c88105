using Governance.Data.Providers;

namespace Governance.Web.Hosting;

/// <summary>Starts the private database before the first request, and stops it after the last.</summary>
public sealed class DatabaseHost(IConfiguration configuration, ContextKey key, Connections connections) : IHostedLifecycleService
{
    private EmbeddedPostgres? server;

    /// <inheritdoc />
    public async Task StartingAsync(CancellationToken cancellationToken)
    {
        if (configuration.GetConnectionString("Governance") is { Length: > 0 } given) 
        {
            connections.App = given;
            connections.SignIn = configuration.GetConnectionString("SignIn") ?? given;
            return;
        }
        server = await EmbeddedPostgres.StartAsync(configuration["Data"] ?? throw new InvalidOperationException("Data names the data folder."), durable: true, cancellationToken);
        await PostgresSetup.PrepareAsync(server, "governance", key, cancellationToken);
        connections.App = server.Connection("governance_app", "governance");
        connections.SignIn = server.Connection("governance_signin", "governance");
    }

    /// <inheritdoc />
    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    /// <inheritdoc />
    public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    /// <inheritdoc />
    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    /// <inheritdoc />
    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    /// <inheritdoc />
    public async Task StoppedAsync(CancellationToken cancellationToken) { if (server is not null) await server.DisposeAsync(); }
}
