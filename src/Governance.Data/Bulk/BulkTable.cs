using Microsoft.EntityFrameworkCore;

namespace Governance.Data.Bulk;

/// <summary>A table that rows of one type are loaded into, as the mappings have it.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Columns">Its columns.</param>
public sealed record BulkTable(string Name, IReadOnlyList<BulkColumn> Columns)
{
    /// <summary>The table of a type.</summary>
    public static BulkTable Of(DbContext db, Type row)
    {
        ArgumentNullException.ThrowIfNull(db);
        var entity = db.Model.FindEntityType(row) ?? throw new InvalidOperationException($"{row} has no table.");
        return new(entity.GetTableName()!, [.. entity.GetFlattenedProperties().Select(property => new BulkColumn(property))]);
    }
}
