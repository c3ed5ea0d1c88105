using System.Globalization;
using Governance.Domain;
using Microsoft.EntityFrameworkCore;

namespace Governance.Data;

/// <summary>Numbers without gaps: references per organization, sequences per pair. Taking one locks it until the transaction ends.</summary>
public static class Counters
{
    /// <summary>The next number of a counter of the current organization, from 1. Needs a transaction, so that a refused act gives its number back.</summary>
    public static Task<long> NextAsync(this GovernanceDb db, string name, CancellationToken stop) => db.TakeAsync(name, 1, stop);

    /// <summary>The next number of each counter that is named, in one statement; a counter that is named twice is counted on twice.</summary>
    public static async Task<IReadOnlyList<long>> NextAsync(this GovernanceDb db, IReadOnlyList<string> names, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(names);
        if (names.Count == 0) return [];
        // in one order, so that two who take the same ones do not wait for each other
        var counts = names.CountBy(name => name, StringComparer.Ordinal).OrderBy(count => count.Key, StringComparer.Ordinal).ToList();
        var next = (await db.TakeAsync(counts, stop)).ToDictionary(taken => taken.Name, taken => taken.Value, StringComparer.Ordinal);
        foreach (var (name, count) in counts) next[name] -= count;
        return [.. names.Select(name => ++next[name])];
    }

    /// <summary>Waits for the turn of a series of references without taking one; others wait until the transaction ends.</summary>
    public static Task TurnAsync(this GovernanceDb db, string prefix, DateTimeOffset now, CancellationToken stop) =>
        db.TakeAsync(string.Create(CultureInfo.InvariantCulture, $"{prefix}-{now.Year}"), 0, stop);

    // takes so many numbers of each; the last of them
    private static async Task<IReadOnlyList<Taken>> TakeAsync(this GovernanceDb db, List<KeyValuePair<string, int>> counts, CancellationToken stop)
    {
        if (!db.Database.IsNpgsql() || counts is [_])
        {
            List<Taken> one = [];
            foreach (var (name, count) in counts) one.Add(new(name, await db.TakeAsync(name, count, stop)));
            return one;
        }
        MustBeInTransaction(db);
        var (names, numbers) = (counts.Select(count => count.Key).ToArray(), counts.Select(count => count.Value).ToArray());
        return await db.Database.SqlQuery<Taken>($"insert into counters (tenant_id, name, value) select (select wall.tenant()), n, c from unnest({names}, {numbers}) as counted (n, c) on conflict (tenant_id, name) do update set value = counters.value + excluded.value returning name, value").ToListAsync(stop);
    }

    // takes so many numbers at once; the last of them
    private static async Task<long> TakeAsync(this GovernanceDb db, string name, int count, CancellationToken stop)
    {
        MustBeInTransaction(db);
        var numbers = db.Database.IsNpgsql()
            ? db.Database.SqlQuery<long>($"insert into counters (tenant_id, name, value) values ((select wall.tenant()), {name}, {count}) on conflict (tenant_id, name) do update set value = counters.value + {count} returning value")
            : db.Database.SqlQuery<long>($"merge counters with (holdlock) as c using (select {db.Tenant.Value} as tenant_id, {name} as name) as n on c.tenant_id = n.tenant_id and c.name = n.name when matched then update set value = c.value + {count} when not matched then insert (tenant_id, name, value) values (n.tenant_id, n.name, {count}) output inserted.value as [Value];");
        return (await numbers.ToListAsync(stop)).Single();
    }

    private static void MustBeInTransaction(GovernanceDb db)
    {
        ArgumentNullException.ThrowIfNull(db);
        if (db.Database.CurrentTransaction is null) throw new InvalidOperationException("A number is taken inside a transaction.");
    }

    /// <summary>A reference that people see, such as <c>FND-2026-0042</c>; counted per organization and year.</summary>
    public static async Task<string> ReferenceAsync(this GovernanceDb db, string prefix, DateTimeOffset now, CancellationToken stop) =>
        (await db.ReferencesAsync(prefix, 1, now, stop)).Single();

    /// <summary>So many references in a row, in one statement.</summary>
    public static Task<IReadOnlyList<string>> ReferencesAsync(this GovernanceDb db, string prefix, int count, DateTimeOffset now, CancellationToken stop) =>
        db.SeriesAsync(prefix, now, [.. Enumerable.Repeat("", count)], stop);

    /// <summary>A reference that another organization sees, too; counted with it alone, so that it tells of no third party.</summary>
    public static async Task<string> SharedReferenceAsync(this GovernanceDb db, string prefix, TenantId other, DateTimeOffset now, CancellationToken stop) =>
        (await db.SharedReferencesAsync(prefix, [other], now, stop)).Single();

    /// <summary>A shared reference for each of several organizations, in one statement; one that is named twice gets two.</summary>
    public static Task<IReadOnlyList<string>> SharedReferencesAsync(this GovernanceDb db, string prefix, IReadOnlyList<TenantId> others, DateTimeOffset now, CancellationToken stop) =>
        db.SeriesAsync(prefix, now, [.. others.Select(other => $":{other.Value:N}")], stop);

    // the next reference of each counter, which is a series and whom it is counted with
    private static async Task<IReadOnlyList<string>> SeriesAsync(this GovernanceDb db, string prefix, DateTimeOffset now, IReadOnlyList<string> with, CancellationToken stop)
    {
        var series = string.Create(CultureInfo.InvariantCulture, $"{prefix}-{now.Year}");
        var numbers = await db.NextAsync([.. with.Select(other => series + other)], stop);
        return [.. numbers.Select(number => string.Create(CultureInfo.InvariantCulture, $"{series}-{number:D4}"))];
    }

    private sealed record Taken(string Name, long Value);
}
