using Npgsql;

namespace Governance.Data.Providers;

/// <summary>The roles in a PostgreSQL server. None that serves requests owns a table, changes the schema or passes a policy by.</summary>
public static class PostgresRoles
{
    /// <summary>Owns every table; nobody signs in as it.</summary>
    public const string Owner = "governance_owner";

    /// <summary>Changes the schema as the owner.</summary>
    public const string Migrator = "governance_migrator";

    /// <summary>Serves pages.</summary>
    public const string App = "governance_app";

    /// <summary>Checks passwords, passkeys and sessions.</summary>
    public const string SignIn = "governance_signin";

    /// <summary>Reads everything for a backup, and writes nothing.</summary>
    public const string Backup = "governance_backup";

    /// <summary>Those that sign in.</summary>
    public static IReadOnlyList<string> WithPassword { get; } = [Migrator, App, SignIn, Backup];

    /// <summary>Creates the roles that are missing; a superuser runs it, or a role that may create roles.</summary>
    public const string Create = """
        do $$
        declare name text;
        begin
          foreach name in array array['governance_migrator', 'governance_app', 'governance_signin', 'governance_backup'] loop
            if not exists (select from pg_roles where rolname = name) then execute format('create role %I login', name); end if;
          end loop;
          if not exists (select from pg_roles where rolname = 'governance_owner') then create role governance_owner nologin; end if;
          grant governance_owner to governance_migrator;
          alter role governance_migrator set role = 'governance_owner';
          -- whoever runs this makes the database for the owner
          if not (select rolsuper from pg_roles where rolname = current_user) then execute format('grant governance_owner to %I', current_user); end if;
        end $$
        """;

    /// <summary>Lets the roles into a database, and nobody else.</summary>
    public static string Admit(string database) => $"""
        revoke all on database "{database}" from public;
        grant connect on database "{database}" to governance_migrator, governance_app, governance_signin, governance_backup;
        """;

    /// <summary>Sets a password, which is of hexadecimal digits only.</summary>
    public static string SetPassword(string role, string password) => $"alter role {role} password '{password}'";

    /// <summary>Runs SQL over a connection of its own.</summary>
    public static async Task<object?> ExecuteAsync(string connection, string sql, CancellationToken stop)
    {
        var source = NpgsqlDataSource.Create(connection + ";Pooling=false");
        await using (source.ConfigureAwait(false))
        {
            var command = source.CreateCommand(sql);
            await using (command.ConfigureAwait(false)) return await command.ExecuteScalarAsync(stop).ConfigureAwait(false);
        }
    }

    /// <summary>Refuses to serve as a role that row-level security would not bind, or over a connection that keeps settings of the one before.</summary>
    public static async Task EnsureBoundAsync(string connection, CancellationToken stop)
    {
        var given = new NpgsqlConnectionStringBuilder(connection);
        if (given.NoResetOnClose || given.Multiplexing)
            throw new StartRefused("The connection string may set neither No Reset On Close nor Multiplexing: the next borrower of a connection would see rows of another organization.");
        const string Unbound = "select rolsuper or rolbypassrls or exists (select from pg_roles o where o.rolname = 'governance_owner' and pg_has_role(current_user, o.oid, 'member')) from pg_roles where rolname = current_user";
        if (await ExecuteAsync(connection, Unbound, stop).ConfigureAwait(false) is true)
            throw new StartRefused($"The role {given.Username} passes row-level security by; give a connection string of {App} or {SignIn}.");
    }
}
