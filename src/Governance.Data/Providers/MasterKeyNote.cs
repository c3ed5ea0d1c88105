using System.Data.Common;
using Microsoft.EntityFrameworkCore;

namespace Governance.Data.Providers;

/// <summary>Which master key an installation encrypts under: its check value, noted beside the schema, so that a wrong key is seen before it is used.</summary>
public static class MasterKeyNote
{
    /// <summary>The check value; none where nothing was noted yet.</summary>
    public static async Task<string?> ReadAsync(DbConnection connection, CancellationToken stop) =>
        (string?)await connection.AskAsync("select master_key from installation.schema_baseline", stop).ConfigureAwait(false);

    /// <summary>Notes it once, as the migrator.</summary>
    public static Task WriteAsync(SchemaDb db, string checkValue, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(db);
        return db.Database.ExecuteSqlAsync($"update installation.schema_baseline set master_key = {checkValue} where master_key is null", stop);
    }
}
