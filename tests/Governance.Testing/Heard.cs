using System.Collections.Concurrent;
using System.Diagnostics;

namespace Governance.Testing;

/// <summary>What one request sends to PostgreSQL, as Npgsql itself tells it, and what of that EF has told beforehand. The rest was sent past EF, and a budget counts it, too.</summary>
public sealed class Heard
{
    private static readonly AsyncLocal<Heard?> Flow = new();
    // where EF may go back to within a transaction; like its beginning and end no statement
    private static readonly string[] Marks = ["SAVEPOINT ", "RELEASE SAVEPOINT ", "ROLLBACK TO SAVEPOINT "];
    private readonly ConcurrentQueue<string> sent = new();
    private readonly ConcurrentQueue<string> told = new();

    static Heard() => ActivitySource.AddActivityListener(new()
    {
        ShouldListenTo = source => string.Equals(source.Name, "Npgsql", StringComparison.Ordinal),
        Sample = (ref ActivityCreationOptions<ActivityContext> _) => Flow.Value is null ? ActivitySamplingResult.None : ActivitySamplingResult.AllData,
        ActivityStarted = activity => activity.SetCustomProperty(nameof(Heard), Flow.Value),
        ActivityStopped = activity => (activity.GetCustomProperty(nameof(Heard)) as Heard)?.Note(activity),
    });

    /// <summary>Listens to everything that follows in this flow.</summary>
    public static Heard Begin() => Flow.Value = new();

    /// <summary>EF says what it is about to send.</summary>
    public static void Tell(string sql) => Flow.Value?.told.Enqueue(Bare(sql));

    /// <summary>The commands that went past EF, but for the one that finds the caller and those that name the context alone.</summary>
    public IReadOnlyList<string> PastEf()
    {
        var left = told.ToList();
        return [.. sent.Where(sql => !left.Remove(sql) && sql.Length > 0 && !sql.Contains("wall.caller(", StringComparison.Ordinal))];
    }

    private void Note(Activity activity)
    {
        if ((activity.GetTagItem("db.query.text") ?? activity.GetTagItem("db.statement")) is string sql) sent.Enqueue(Bare(sql));
    }

    // without the context ahead and the commit behind, which interceptors add before or after it is told
    private static string Bare(string sql)
    {
        const string context = "set governance.context", commit = ";\ncommit";
        if (Array.Exists(Marks, mark => sql.StartsWith(mark, StringComparison.Ordinal))) return "";
        if (sql.StartsWith(context, StringComparison.Ordinal)) sql = sql.IndexOf(";\n", StringComparison.Ordinal) is var end and >= 0 ? sql[(end + 2)..] : "";
        return sql.EndsWith(commit, StringComparison.Ordinal) ? sql[..^commit.Length] : sql;
    }
}
