using System.Security.Cryptography;
using Governance.Data.Audit;
using Governance.Data.Providers;
using Governance.Domain;
using Governance.Domain.Audit;
using Microsoft.EntityFrameworkCore;

namespace Governance.Data.Bulk;

/// <summary>
/// Many rows of one organization that are written together, past the change tracker. The audit entry that names them by their
/// hash is written, and sealed into the organization's chain, in the same transaction.
/// </summary>
/// <param name="name">What is loaded, in a few words; at most 60 characters.</param>
public sealed class Batch(string name)
{
    private readonly List<(Type Type, List<object> Rows)> tables = [];
    private readonly List<AuditEntry> entries = [];

    /// <summary>Adds rows, after those that they refer to. What their aggregates say happened is the caller's to keep, as entries or under the hash.</summary>
    public void Add<T>(IEnumerable<T> rows) where T : class, ITenantOwned
    {
        var known = tables.Find(table => table.Type == typeof(T)).Rows;
        if (known is null) tables.Add((typeof(T), known = []));
        known.AddRange(rows);
    }

    /// <summary>Adds entries of what happened to single rows.</summary>
    public void Add(IEnumerable<AuditEntry> happened) => entries.AddRange(happened);

    /// <summary>Writes everything for an organization; how many audit entries that made. The context is that organization's.</summary>
    /// <param name="db">A context of the organization.</param>
    /// <param name="tenant">The organization.</param>
    /// <param name="now">When.</param>
    /// <param name="stop">Ends it; nothing is written.</param>
    public async Task<int> WriteAsync(GovernanceDb db, TenantId tenant, DateTimeOffset now, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(db);
        await using var whole = await db.Database.BeginTransactionAsync(stop);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var counts = new SortedDictionary<string, int>(StringComparer.Ordinal);
        foreach (var (type, rows) in tables.Where(table => table.Rows.Count > 0))
        {
            var read = BulkRows.Read(BulkTable.Of(db, type), rows);
            read.AppendTo(hash);
            counts.Add(read.Table.Name, read.Count);
            await BulkLoads.LoadAsync(db, read, stop);
        }
        var loaded = new BatchLoaded(name, counts, Convert.ToHexStringLower(hash.GetHashAndReset()));
        entries.Add(new(tenant, now, null, nameof(BatchLoaded), $"Batch {name}", ContentJson.Write(loaded)));
        await SealAsync(db, tenant, stop);
        await whole.CommitAsync(stop);
        return entries.Count;
    }

    private async Task SealAsync(GovernanceDb db, TenantId tenant, CancellationToken stop)
    {
        var last = await db.Set<AuditLink>().AsNoTracking().OrderByDescending(link => link.Sequence).FirstOrDefaultAsync(stop);
        await BulkLoads.LoadAsync(db, BulkRows.Read(BulkTable.Of(db, typeof(AuditEntry)), entries), stop);
        await BulkLoads.LoadAsync(db, BulkRows.Read(BulkTable.Of(db, typeof(AuditLink)), AuditChain.Seal(tenant, last, entries)), stop);
    }
}
