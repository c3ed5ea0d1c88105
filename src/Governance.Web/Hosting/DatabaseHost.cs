using Governance.Data;
using Governance.Data.Providers;
using Governance.Vault.Keys;

namespace Governance.Web.Hosting;

/// <summary>
/// Points the portal at its database before the first request. Embedded: starts it, migrates it and fills it, and stops it after the
/// last request. Otherwise: starts, migrates and fills nothing, and refuses a database that does not fit.
/// </summary>
public sealed class DatabaseHost(IConfiguration configuration, IWebHostEnvironment environment, Connections connections, IServiceScopeFactory scopes) : IHostedLifecycleService, IAsyncDisposable
{
    private const string Database = "governance";
    private DataFolder? folder;
    private EmbeddedPostgres? server;
    private string? masterKeyNote;

    /// <summary>The keys of this installation.</summary>
    public KeyFolder Keys => folder?.Keys ?? new(Path.Combine(FolderName, "keys"));

    /// <summary>What evidence is encrypted under. Refuses a key that is missing, or not the one of this installation.</summary>
    public MasterKey LoadMasterKey() => MasterKeyFile.Load(Keys.MasterKeyFile, masterKeyNote, mayCreate: false);

    /// <summary>The data folder.</summary>
    public string FolderName => Path.Combine(environment.ContentRootPath, configuration["Data"] ?? ".data");

    /// <inheritdoc />
    public async Task StartingAsync(CancellationToken cancellationToken)
    {
        var choice = DatabaseChoice.From(configuration, environment);
        connections.Provider = choice.Provider;
        if (choice is { App: { } app, SignIn: { } signIn })
        {
            (connections.App, connections.SignIn) = (app, signIn);
            await EnsureFitsAsync(choice, cancellationToken);
            return;
        }
        await StartEmbeddedAsync(choice.Rebuild, cancellationToken);
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
    public Task StoppedAsync(CancellationToken cancellationToken) => DisposeAsync().AsTask();

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        if (Interlocked.Exchange(ref server, value: null) is { } running) await running.DisposeAsync();
        folder?.Dispose();
    }

    private async Task StartEmbeddedAsync(bool rebuild, CancellationToken stop)
    {
        folder = DataFolder.Open(FolderName);
        var key = new ContextKey(folder.Keys.ReadOrCreate(KeyFolder.Context));
        server = await EmbeddedPostgres.StartAsync(folder, durable: true, stop);
        (connections.App, connections.SignIn) = (server.Connection(PostgresRoles.App, Database), server.Connection(PostgresRoles.SignIn, Database));
        // what EF works out of the tables needs no row of them, and takes longest
        var ahead = Task.Run(WorkOutTables, CancellationToken.None);
        await PrepareAsync(server, folder.Keys, key, rebuild, stop);
        try
        {
            await FillAsync(stop);
            await ahead;
        }
        catch (ContentInterrupted)
        {
            // nobody has seen it yet: begin again
            await PostgresSetup.DropAsync(server, Database, stop);
            await PrepareAsync(server, folder.Keys, key, rebuild: false, stop);
            await FillAsync(stop);
        }
    }

    private void WorkOutTables()
    {
        using var scope = scopes.CreateScope();
        _ = scope.ServiceProvider.GetRequiredService<GovernanceDb>().Model;
        _ = scope.ServiceProvider.GetRequiredService<SignInDb>().Model;
    }

    private async Task PrepareAsync(EmbeddedPostgres on, KeyFolder keys, ContextKey key, bool rebuild, CancellationToken stop)
    {
        await PostgresSetup.PrepareAsync(on, Database, key, stop, rebuild);
        await using var app = connections.Connect();
        masterKeyNote = await MasterKeyNote.ReadAsync(app, stop);
        if (masterKeyNote is not null) return;
        await using var schema = PostgresSetup.AsOwner(on.Connection(PostgresRoles.Migrator, Database));
        await MasterKeyNote.WriteAsync(schema, masterKeyNote = MasterKeyFile.Load(keys.MasterKeyFile, recordedCheckValue: null, mayCreate: true).CheckValue, stop);
    }

    private async Task FillAsync(CancellationToken stop)
    {
        await using var scope = scopes.CreateAsyncScope();
        foreach (var content in scope.ServiceProvider.GetServices<IFirstContent>().OrderBy(c => c.Order)) await content.LoadAsync(stop);
    }

    private async Task EnsureFitsAsync(DatabaseChoice choice, CancellationToken stop)
    {
        if (choice.Provider is DatabaseProvider.Postgres)
        {
            await PostgresRoles.EnsureBoundAsync(choice.App!, stop);
            await PostgresRoles.EnsureBoundAsync(choice.SignIn!, stop);
        }
        await using var app = connections.Connect();
        await SchemaBaseline.EnsureAsync(app, stop);
        masterKeyNote = await MasterKeyNote.ReadAsync(app, stop);
    }
}
