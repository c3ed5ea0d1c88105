using System.Globalization;
using Governance.Cli;
using Governance.Cli.Verbs;
using Governance.Data;
using Governance.Data.Providers;
using Governance.Data.SignIn;
using Governance.Domain;
using Governance.Domain.Organizations;
using Governance.Vault.Keys;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Governance.Benchmarks.Scenarios;

/// <summary>The database server of a run, with a database for each data set and one for the floor application. A folder that is kept spares the next run the loading.</summary>
internal sealed class Ground : IAsyncDisposable
{
    private readonly DataFolder folder;
    private readonly EmbeddedPostgres server;

    private Ground(DataFolder folder, EmbeddedPostgres server) => (this.folder, this.server) = (folder, server);

    /// <summary>The folder, with the keys of every database.</summary>
    public string Folder => folder.Folder;

    /// <summary>The server's process.</summary>
    public int Postmaster => int.Parse(File.ReadLines(Path.Combine(Folder, "postgres", "data", "postmaster.pid")).First(), CultureInfo.InvariantCulture);

    /// <summary>The server's port.</summary>
    public int Port => new NpgsqlConnectionStringBuilder(server.Connection(PostgresRoles.App, "none")).Port;

    /// <summary>Where the floor application's rows are.</summary>
    public string Floor => server.Connection(EmbeddedPostgres.Superuser, "floor");

    /// <summary>Starts the server.</summary>
    public static async Task<Ground> OpenAsync(string path)
    {
        var kept = DataFolder.Open(Directory.CreateDirectory(path).FullName);
        var ground = new Ground(kept, await EmbeddedPostgres.StartAsync(kept, durable: true, CancellationToken.None));
        _ = kept.Keys.ReadOrCreate(KeyFolder.Context);
        if (!File.Exists(kept.Keys.MasterKeyFile)) MasterKeyFile.Create(kept.Keys.MasterKeyFile);
        await ground.LayFloorAsync();
        return ground;
    }

    /// <summary>A database with a data set; how long the loading took, where it was not there.</summary>
    public async Task<string> SeedAsync(string scale)
    {
        await PostgresSetup.PrepareAsync(server, scale, new(folder.Keys.Read(KeyFolder.Context)), CancellationToken.None, rebuild: true);
        await using (var schema = PostgresSetup.AsOwner(server.Connection(PostgresRoles.Migrator, scale)))
        {
            if (await MasterKeyNote.ReadAsync(schema.Database.GetDbConnection(), CancellationToken.None) is null)
                await MasterKeyNote.WriteAsync(schema, MasterKeyFile.Load(folder.Keys.MasterKeyFile, null, mayCreate: false).CheckValue, CancellationToken.None);
        }
        await using var said = new StringWriter();
        var code = await new Dispatch([new SeedVerb(TimeProvider.System, "Development")])
            .RunAsync(["seed", "--scale", scale, "--connection", App(scale), "--sign-in", SignIn(scale), "--data", Folder], said, said, CancellationToken.None);
        if (code == 0) await server.ExecuteAsync(scale, "vacuum analyze", CancellationToken.None);
        return code == 0 ? said.ToString().Trim() : $"{scale}: loaded by an earlier run";
    }

    /// <summary>The connection string of the role that serves pages; over another port where a wire is laid.</summary>
    public string App(string database, int? port = null) => Over(server.Connection(PostgresRoles.App, database), port);

    /// <summary>The connection string of the role that signs people in.</summary>
    public string SignIn(string database, int? port = null) => Over(server.Connection(PostgresRoles.SignIn, database), port);

    /// <summary>The portal on a data set, its lead of an organization signed in.</summary>
    public async Task<WebServer> PortalAsync(string scale, string slug, int? port = null) => WebServer.Start("Governance.Web.dll", await CookieAsync(scale, slug), "--Data", Folder, "--PlainHttp", "true",
        // what is measured is one person who asks as fast as the machine answers; the limit is there, and out of the way
        "--Requests:PerAccount", "1000000000", "--Requests:PerAddress", "1000000000",
        "--ConnectionStrings:Governance", App(scale, port), "--ConnectionStrings:SignIn", SignIn(scale, port));

    /// <summary>A cookie of the first person of an organization who may do most.</summary>
    public async Task<string> CookieAsync(string scale, string slug, int person = 0)
    {
        var people = await ColumnAsync<Guid>(scale, $"select m.user_id from memberships m join organizations o on o.id = m.tenant_id join users u on u.id = m.user_id where o.slug = '{slug}' order by u.email offset {person} limit 1");
        return await BeginAsync(SignIn(scale), people[0]);
    }

    /// <summary>A cookie with which a person is signed in.</summary>
    public static async Task<string> BeginAsync(string signIn, Guid person)
    {
        var options = new DbContextOptionsBuilder<SignInDb>();
        new Connections { SignIn = signIn }.UseSignIn(options);
        await using var db = new SignInDb(options.Options);
        return "session=" + await new SessionStore(db, TimeProvider.System).BeginAsync(person, SignInMethod.Passkey, "Benchmark", CancellationToken.None);
    }

    /// <summary>Asks a data set as the superuser; the first column.</summary>
    public async Task<IReadOnlyList<T>> ColumnAsync<T>(string database, string sql)
    {
        await using var source = NpgsqlDataSource.Create(server.Connection(EmbeddedPostgres.Superuser, database) + ";Pooling=false");
        await using var command = source.CreateCommand(sql);
        await using var reader = await command.ExecuteReaderAsync();
        var found = new List<T>();
        while (await reader.ReadAsync()) found.Add(reader.GetFieldValue<T>(0));
        return found;
    }

    /// <summary>The organizations that buy.</summary>
    public async Task<IReadOnlyList<TenantId>> BuyersAsync(string scale) => [.. (await ColumnAsync<Guid>(scale, "select id from organizations where buys order by id")).Select(id => new TenantId(id))];

    /// <summary>A data set as the portal's code sees it, for one organization.</summary>
    public GovernanceDb Open(string scale, TenantId tenant) => new Installation(DatabaseProvider.Postgres, App(scale), Folder).Open(new TenantScope { Tenant = tenant }, TimeProvider.System);

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        await server.DisposeAsync();
        folder.Dispose();
    }

    private static string Over(string connection, int? port) =>
        port is { } other ? new NpgsqlConnectionStringBuilder(connection) { Port = other, SslMode = SslMode.Disable }.ConnectionString : connection;

    private async Task LayFloorAsync()
    {
        if ((await ColumnAsync<long>("postgres", "select count(*) from pg_database where datname = 'floor'"))[0] == 0) await server.ExecuteAsync("postgres", "create database floor", CancellationToken.None);
        await server.ExecuteAsync("floor", """
            drop table if exists floor_audit, floor_questions, floor_vendors;
            create table floor_vendors (id uuid primary key, name text, service text, tier text, status text, claimed numeric, proven numeric, owner text, next_on date);
            insert into floor_vendors select gen_random_uuid(), 'Vendor ' || i, 'Document extraction', 'Tier ' || 1 + i % 3, 'Under review', 60 + i % 40, 30 + i % 30, 'Ana Ferreira', date '2026-12-01' + i % 90 from generate_series(1, 5000) i;
            create index on floor_vendors (name);
            create table floor_questions (id int primary key, text text, options text[], answer text, comment text);
            insert into floor_questions select i, 'Question ' || i || ': is access to the weights of released and unreleased models limited to named people, reviewed, and logged?',
              array['Yes, everywhere', 'In part', 'Planned within a year', 'No'], 'In part', 'Reviewed each quarter by the security board; the last review found nothing open.' from generate_series(1, 300) i;
            create table floor_audit (id bigint generated always as identity primary key, at timestamptz default now(), question int, body text)
            """, CancellationToken.None);
        await server.ExecuteAsync("floor", "vacuum analyze", CancellationToken.None);
    }
}
