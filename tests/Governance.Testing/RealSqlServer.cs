using System.Globalization;
using Governance.Data;
using Governance.Data.Providers;
using Microsoft.Data.SqlClient;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace Governance.Testing;

/// <summary>
/// A SQL Server that somebody has pointed the suite at: GOVERNANCE_TEST_SQLSERVER is a connection string of a login that may
/// create databases, GOVERNANCE_TEST_SQLSERVER_BATCH the most statements that it takes at once.
/// </summary>
public static class RealSqlServer
{
    /// <summary>Why a test that needs one did not run.</summary>
    public const string Missing = "GOVERNANCE_TEST_SQLSERVER names no SQL Server.";

    /// <summary>Its connection string, if there is one.</summary>
    public static string? Connection { get; } = Environment.GetEnvironmentVariable("GOVERNANCE_TEST_SQLSERVER") is { Length: > 0 } given ? given : null;

    /// <summary>Keeps to the batch size.</summary>
    public static void Limit(DbContextOptionsBuilder options)
    {
        if (int.TryParse(Environment.GetEnvironmentVariable("GOVERNANCE_TEST_SQLSERVER_BATCH"), CultureInfo.InvariantCulture, out var size))
            new SqlServerDbContextOptionsBuilder(options).MaxBatchSize(size);
    }

    /// <summary>A new database with the schema; its connection string.</summary>
    public static async Task<string> CreateAsync(CancellationToken stop)
    {
        var name = "governance_" + Guid.CreateVersion7().ToString("N", CultureInfo.InvariantCulture);
        await ExecuteAsync($"create database {name}", stop);
        var connection = new SqlConnectionStringBuilder(Connection) { InitialCatalog = name }.ConnectionString;
        var options = new DbContextOptionsBuilder<SchemaDb>();
        Limit(options.UseMicrosoftSql(connection));
        await using var schema = new SchemaDb(options.Options);
        await MicrosoftSetup.MigrateAsync(schema, DatabaseServer.Key, stop);
        return connection;
    }

    /// <summary>Removes a database that was made here.</summary>
    public static async Task DropAsync(string connection, CancellationToken stop)
    {
        SqlConnection.ClearAllPools();
        await ExecuteAsync($"drop database {new SqlConnectionStringBuilder(connection).InitialCatalog}", stop);
    }

    private static async Task ExecuteAsync(string sql, CancellationToken stop)
    {
        await using var master = new SqlConnection(new SqlConnectionStringBuilder(Connection) { InitialCatalog = "master" }.ConnectionString);
        await master.OpenAsync(stop);
        await using var command = new SqlCommand(sql, master);
        await command.ExecuteNonQueryAsync(stop);
    }
}
