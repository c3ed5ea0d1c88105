using System.Data.Common;
using System.Globalization;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;

namespace Governance.Data.Hot;

/// <summary>Several statements in one round trip to the database.</summary>
public static class RoundTrips
{
    /// <summary>More changed rows than this may be saved in several steps, and a commit goes only with the last.</summary>
    private const int MaxRowsWithCommit = 100;

    /// <summary>Sends queries as one command. Each must then be read as it is, by <c>ToListAsync</c> and in this order, before the answers are disposed of.</summary>
    public static async Task<Together> AskAsync(this GovernanceDb db, IReadOnlyList<IQueryable> queries, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(queries);
        if (!db.IsAnsweredAhead()) return new(db: null, reader: null, []);
        var (sql, parameters, asked) = (new StringBuilder(), new List<object>(), new Queue<string>());
        foreach (var query in queries)
        {
            using var command = query.CreateDbCommand();
            sql.Append(Joined(command, asked.Count, parameters)).Append(";\n");
            asked.Enqueue(command.CommandText);
        }
        var reader = await db.ReadAsync(sql.ToString(), parameters, stop);
        return db.Together = new(db, reader, asked);
    }

    /// <summary>Sends written SQL as one command, of one statement or several, whose answers are read by hand; what watches and precedes commands does so here, too.</summary>
    /// <param name="db">The context.</param>
    /// <param name="sql">The statements, a format string: braces in it are doubled.</param>
    /// <param name="parameters">Named parameters.</param>
    /// <param name="stop">Ends it.</param>
    public static Task<RelationalDataReader> ReadAsync(this GovernanceDb db, string sql, IReadOnlyList<object> parameters, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(db);
        var dependencies = ((IDatabaseFacadeDependenciesAccessor)db.Database).Dependencies as IRelationalDatabaseFacadeDependencies ?? throw new InvalidOperationException("Only a relational database is asked.");
        var raw = dependencies.RawSqlCommandBuilder.Build(sql, parameters, db.Model);
        return raw.RelationalCommand.ExecuteReaderAsync(new(dependencies.RelationalConnection, raw.ParameterValues, readerColumns: null, db, dependencies.CommandLogger, CommandSource.FromSqlQuery), stop);
    }

    /// <summary>Saves what is pending and ends the transaction; in one round trip, where the database takes a commit behind the last statement.</summary>
    public static async Task SaveAndCommitAsync(this GovernanceDb db, IDbContextTransaction transaction, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(transaction);
        var atOnce = db.Database.IsNpgsql() && db.IsAnsweredAhead() && db.ChangeTracker.Entries().Count(e => e.State is not EntityState.Unchanged) is > 0 and <= MaxRowsWithCommit;
        // no savepoint: a save that fails undoes the whole act
        (db.CommitsWithSave, db.Database.AutoSavepointsEnabled) = (atOnce, !atOnce);
        try
        {
            await db.SaveChangesAsync(stop);
            if (!atOnce) await transaction.CommitAsync(stop);
        }
        finally
        {
            (db.CommitsWithSave, db.Database.AutoSavepointsEnabled) = (false, true);
        }
    }

    private static bool IsAnsweredAhead(this GovernanceDb db) => db.GetService<IDbContextOptions>().FindExtension<CoreOptionsExtension>()?.Interceptors?.OfType<AnsweredAhead>().Any() is true;

    // the text of a query with parameter names of its own, and braces doubled because the whole is a format
    private static string Joined(DbCommand command, int number, List<object> parameters)
    {
        var text = command.CommandText.Replace("{", "{{", StringComparison.Ordinal).Replace("}", "}}", StringComparison.Ordinal);
        foreach (var parameter in command.Parameters.Cast<DbParameter>().OrderByDescending(p => p.ParameterName.Length))
        {
            var (name, copy) = (parameter.ParameterName.TrimStart('@'), (DbParameter)((ICloneable)parameter).Clone());
            copy.ParameterName = string.Create(CultureInfo.InvariantCulture, $"of{number}_{name}");
            text = text.Replace("@" + name, "@" + copy.ParameterName, StringComparison.Ordinal);
            parameters.Add(copy);
        }
        return text;
    }
}
