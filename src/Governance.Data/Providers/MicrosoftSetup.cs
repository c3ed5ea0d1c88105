using Microsoft.EntityFrameworkCore;

namespace Governance.Data.Providers;

/// <summary>Makes the schema in an existing database on SQL Server.</summary>
public static class MicrosoftSetup
{
    /// <summary>Brings the schema up to date as its owner, and stores the context key as the two pads of its HMAC.</summary>
    public static async Task MigrateAsync(SchemaDb db, ContextKey key, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(key);
        await SchemaBaseline.ApplyAsync(db, stop).ConfigureAwait(false);
        await db.Database.ExecuteSqlAsync($"update wall.context_key set inner_pad = {key.InnerPad}, outer_pad = {key.OuterPad}; if @@rowcount = 0 insert into wall.context_key (id, inner_pad, outer_pad) values (1, {key.InnerPad}, {key.OuterPad})", stop).ConfigureAwait(false);
    }
}
