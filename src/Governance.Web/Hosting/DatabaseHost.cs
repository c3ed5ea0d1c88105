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
    private Task? ready;

    /// <summary>The keys of this installation.</summary>
    public KeyFolder Keys => folder?.Keys ?? new(Path.Combine(FolderName, "keys"));

    /// <summary>What evidence is encrypted under. Refuses a key that is missing, or not the one of this installation.</summary>
    public MasterKey LoadMasterKey() => MasterKeyFile.Load(Keys.MasterKeyFile, masterKeyNote, mayCreate: false);

    /// <summary>The data folder.</summary>
    public string FolderName => Path.Combine(environment.ContentRootPath, configuration["Data"] ?? ".data");

    /// <summary>Begins at once, beside whatever else is put together; the start of the host waits for the end, and says what went wrong.</summary>
    public void Begin(CancellationToken stop) => ready ??= Task.Run(() => BringUpAsync(stop), CancellationToken.None);

    /// <inheritdoc />
    public Task StartingAsync(CancellationToken cancellationToken) => ready ??= BringUpAsync(cancellationToken);

    private async Task BringUpAsync(CancellationToken stop)
    {
        var choice = DatabaseChoice.From(configuration, environment);
        connections.Provider = choice.Provider;
        if (choice is { App: { } app, SignIn: { } signIn }) (connections.App, connections.SignIn) = (app, signIn);
        // takes longest, and nobody waits for it but who needs it
        _ = Task.Run(connections.WorkOutTables, CancellationToken.None);
        if (choice.App is not null) await EnsureFitsAsync(choice, stop);
        else await StartEmbeddedAsync(choice.Rebuild, stop);
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
        // what was begun is not left half-way: nobody would stop the server then
        if (ready is { } begun) await begun.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        if (Interlocked.Exchange(ref server, value: null) is { } running) await running.DisposeAsync();
        folder?.Dispose();
    }

    private async Task StartEmbeddedAsync(bool rebuild, CancellationToken stop)
    {
        folder = DataFolder.Open(FolderName);
        var key = new ContextKey(folder.Keys.ReadOrCreate(KeyFolder.Context));
        server = await EmbeddedPostgres.StartAsync(folder, durable: true, stop);
        (connections.App, connections.SignIn) = (server.Connection(PostgresRoles.App, Database), server.Connection(PostgresRoles.SignIn, Database));
        await PrepareAsync(server, folder.Keys, key, rebuild, stop);
        try
        {
            await FillAsync(stop);
        }
        catch (ContentInterrupted)
        {
            // nobody has seen it yet: begin again
            await PostgresSetup.DropAsync(server, Database, stop);
            await PrepareAsync(server, folder.Keys, key, rebuild: false, stop);
            await FillAsync(stop);
        }
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
