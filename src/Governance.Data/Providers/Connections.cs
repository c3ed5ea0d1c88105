using System.Data.Common;
using Governance.Data.Audit;
using Governance.Data.Hot;
using Governance.Data.SignIn;
using Microsoft.Data.SqlClient;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Governance.Data.Providers;

/// <summary>Where the database is, and as which roles the host connects to it. Filled in before the first request.</summary>
public sealed class Connections
{
    private string? prepared;

    /// <summary>Which database product.</summary>
    public DatabaseProvider Provider { get; set; }

    /// <summary>As the role that serves pages.</summary>
    public string App { get; set; } = "";

    /// <summary>As the role that signs people in.</summary>
    public string SignIn { get; set; } = "";

    /// <summary>What every context is given besides; a test watches its queries with it.</summary>
    public Action<DbContextOptionsBuilder>? Besides { get; set; }

    /// <summary>Points a context at the database as the role that serves pages.</summary>
    public DbContextOptionsBuilder UseApp(DbContextOptionsBuilder options, DbConnection? open = null) => Use(options, App, open);

    /// <summary>A connection of its own as the role that serves pages, not open yet.</summary>
    public DbConnection Connect() => Provider is DatabaseProvider.SqlServer ? new SqlConnection(App + ";Pooling=false") : new NpgsqlConnection(App + ";Pooling=false");

    /// <summary>Points a context at the database as the role that signs people in.</summary>
    public DbContextOptionsBuilder UseSignIn(DbContextOptionsBuilder options) => Use(options, SignIn, open: null);

    /// <summary>The statements that are written in this database's own SQL.</summary>
    /// <param name="db">The context whose organization and person they are for.</param>
    /// <param name="unsealed">What has yet to be sealed.</param>
    /// <param name="signature">Signs that context.</param>
    public IHotStatements Statements(GovernanceDb db, Unsealed unsealed, ContextSignature signature) => Provider switch
    {
        DatabaseProvider.Postgres => new PostgresStatements(new(db, Prepared, signature), unsealed),
        DatabaseProvider.SqlServer => new MicrosoftStatements(db, unsealed),
        _ => throw new InvalidOperationException($"There is no database provider {Provider}."),
    };

    /// <summary>How this database finds who sends a request; null where queries do.</summary>
    public ICallers? Callers() => Provider is DatabaseProvider.Postgres ? new PostgresCallers(Prepared) : null;

    // the same text as a context's, so that the same pool
    private string Prepared => prepared ??= DatabaseOptions.Preparing(App);

    private DbContextOptionsBuilder Use(DbContextOptionsBuilder options, string connection, DbConnection? open)
    {
        _ = Provider switch
        {
            DatabaseProvider.Postgres => options.UsePostgres(connection, open),
            DatabaseProvider.SqlServer => options.UseMicrosoftSql(connection, open),
            _ => throw new InvalidOperationException($"There is no database provider {Provider}."),
        };
        Besides?.Invoke(options);
        return options;
    }
}
