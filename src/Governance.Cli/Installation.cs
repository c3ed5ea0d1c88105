using Governance.Data;
using Governance.Data.Audit;
using Governance.Data.Providers;
using Microsoft.EntityFrameworkCore;

namespace Governance.Cli;

/// <summary>Which installation a verb works on: the database, and the folder with the keys. The environment of the host serves where an argument is not given.</summary>
/// <param name="Provider">The database product.</param>
/// <param name="Connection">Its connection string.</param>
/// <param name="Data">The data folder.</param>
public sealed record Installation(DatabaseProvider Provider, string Connection, string Data)
{
    /// <summary>The arguments that name it.</summary>
    public static IReadOnlyList<string> Names { get; } = ["--provider", "--connection", "--data"];

    /// <summary>The keys in the data folder.</summary>
    public KeyFolder Keys => new(Path.Combine(Data, "keys"));

    /// <summary>Reads the arguments. Refuses where no database is named.</summary>
    public static Installation From(Arguments arguments)
    {
        ArgumentNullException.ThrowIfNull(arguments);
        var data = Path.GetFullPath(arguments["--data"] ?? Environment.GetEnvironmentVariable("Data") ?? ".data");
        return new(
            ParseProvider(arguments["--provider"] ?? Environment.GetEnvironmentVariable("Database__Provider") ?? "postgres"),
            arguments["--connection"] ?? Environment.GetEnvironmentVariable("ConnectionStrings__Governance") ?? EmbeddedPostgres.RunningConnection(data, PostgresRoles.App, "governance")
                ?? throw new UsageException($"--connection is missing: the connection string of the database. No portal runs one of its own on {data}."),
            data);
    }

    /// <summary>Whether it is the private server that a portal runs on the data folder.</summary>
    public bool IsPrivate => string.Equals(Connection, EmbeddedPostgres.RunningConnection(Data, PostgresRoles.App, "governance"), StringComparison.Ordinal);

    /// <summary>The connection string of the role that signs people in. Refuses where it is not named and no portal runs a database of its own.</summary>
    public string SignIn() =>
        Environment.GetEnvironmentVariable("ConnectionStrings__SignIn") ?? (IsPrivate ? EmbeddedPostgres.RunningConnection(Data, PostgresRoles.SignIn, "governance") : null)
            ?? throw new UsageException("--sign-in is missing: the connection string of the role that signs people in.");

    /// <summary>People and how they sign in, as the role that may know.</summary>
    public SignInDb OpenSignIn(string connection)
    {
        var options = new DbContextOptionsBuilder<SignInDb>();
        new Connections { Provider = Provider, SignIn = connection }.UseSignIn(options);
        return new(options.Options);
    }

    /// <summary>The database as the host sees it, for one organization.</summary>
    public GovernanceDb Open(TenantScope scope, TimeProvider clock)
    {
        var connections = new Connections { Provider = Provider, App = Connection };
        return new ContextFactory(connections, new ContextSignature(new(Keys.Read(KeyFolder.Context)), clock), new Unsealed(), clock).Create(scope);
    }

    private static DatabaseProvider ParseProvider(string name) => name switch
    {
        "postgres" => DatabaseProvider.Postgres,
        "sqlserver" => DatabaseProvider.SqlServer,
        _ => throw new UsageException($"--provider is {name}; it can be postgres or sqlserver."),
    };
}
