using System.Globalization;
using Governance.Domain;
using Microsoft.EntityFrameworkCore;

namespace Governance.Data;

/// <summary>Numbers without gaps: references per organization, sequences per pair. Taking one locks it until the transaction ends.</summary>
public static class Counters
{
    /// <summary>The next number of a counter of the current organization, from 1. Needs a transaction, so that a refused act gives its number back.</summary>
    public static async Task<long> NextAsync(this GovernanceDb db, string name, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(db);
        if (db.Database.CurrentTransaction is null) throw new InvalidOperationException("A number is taken inside a transaction.");
        var numbers = db.Database.IsNpgsql()
            ? db.Database.SqlQuery<long>($"insert into counters (tenant_id, name, value) values ((select wall.tenant()), {name}, 1) on conflict (tenant_id, name) do update set value = counters.value + 1 returning value")
            : db.Database.SqlQuery<long>($"merge counters with (holdlock) as c using (select cast(session_context(N'tenant') as uniqueidentifier) as tenant_id, {name} as name) as n on c.tenant_id = n.tenant_id and c.name = n.name when matched then update set value = c.value + 1 when not matched then insert (tenant_id, name, value) values (n.tenant_id, n.name, 1) output inserted.value as [Value];");
        return (await numbers.ToListAsync(stop)).Single();
    }

    /// <summary>A reference that people see, such as <c>FND-2026-0042</c>; counted per organization and year.</summary>
    public static async Task<string> ReferenceAsync(this GovernanceDb db, string prefix, DateTimeOffset now, CancellationToken stop)
    {
        var series = string.Create(CultureInfo.InvariantCulture, $"{prefix}-{now.Year}");
        var number = await db.NextAsync(series, stop);
        return string.Create(CultureInfo.InvariantCulture, $"{series}-{number:D4}");
    }

    /// <summary>A reference that another organization sees, too; counted with it alone, so that it tells of no third party.</summary>
    public static async Task<string> SharedReferenceAsync(this GovernanceDb db, string prefix, TenantId other, DateTimeOffset now, CancellationToken stop)
    {
        var series = string.Create(CultureInfo.InvariantCulture, $"{prefix}-{now.Year}");
        var number = await db.NextAsync($"{series}:{other.Value:N}", stop);
        return string.Create(CultureInfo.InvariantCulture, $"{series}-{number:D4}");
    }
}
