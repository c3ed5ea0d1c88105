using System.Data;
using Npgsql;

namespace Governance.Data.Providers;

/// <summary>
/// Sends written SQL to PostgreSQL for the organization and person of a context, past EF: their signed context and the statements are one batch, one round trip and
/// one transaction, and the context ends with it. What EF would make for a context before its first query is left out. Within a transaction of the context it
/// goes over the context's connection.
/// </summary>
/// <param name="db">For whom.</param>
/// <param name="connection">The connection string of the role that serves pages.</param>
/// <param name="signature">Signs the context.</param>
internal sealed class PostgresLine(GovernanceDb db, string connection, ContextSignature signature)
{
    private const string Telling = "select set_config('governance.context', $1, true)";

    /// <summary>For whom it asks.</summary>
    public GovernanceDb Db => db;

    /// <summary>The answer to the first statement; those to the others follow as its next results.</summary>
    /// <param name="statements">The statements, with places for values: $1, $2, …</param>
    /// <param name="stop">Ends it.</param>
    public async Task<NpgsqlDataReader> AskAsync(IReadOnlyList<NpgsqlBatchCommand> statements, CancellationToken stop)
    {
        if (db.Connected) return await AskAsync((NpgsqlConnection)Microsoft.EntityFrameworkCore.RelationalDatabaseFacadeExtensions.GetDbConnection(db.Database), CommandBehavior.Default, statements, stop).ConfigureAwait(false);
        var own = new NpgsqlConnection(connection);
        try
        {
            await own.OpenAsync(stop).ConfigureAwait(false);
            return await AskAsync(own, CommandBehavior.CloseConnection, statements, stop).ConfigureAwait(false);
        }
        catch
        {
            await own.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    /// <summary>A statement with its values.</summary>
    public static NpgsqlBatchCommand Statement(string sql, params ReadOnlySpan<NpgsqlParameter> values)
    {
        var statement = new NpgsqlBatchCommand(sql);
        foreach (var value in values) statement.Parameters.Add(value);
        return statement;
    }

    /// <summary>A value of a type that the database knows by itself.</summary>
    public static NpgsqlParameter Value<T>(T value) => new NpgsqlParameter<T> { TypedValue = value };

    private async Task<NpgsqlDataReader> AskAsync(NpgsqlConnection opened, CommandBehavior behavior, IReadOnlyList<NpgsqlBatchCommand> statements, CancellationToken stop)
    {
        using var batch = new NpgsqlBatch(opened);
        batch.BatchCommands.Add(Statement(Telling, Value(signature.Of(db.Scope))));
        foreach (var statement in statements) batch.BatchCommands.Add(statement);
        var answer = await batch.ExecuteReaderAsync(behavior, stop).ConfigureAwait(false);
        await answer.NextResultAsync(stop).ConfigureAwait(false);
        return answer;
    }
}
