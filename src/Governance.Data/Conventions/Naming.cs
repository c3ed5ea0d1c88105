using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;

namespace Governance.Data.Conventions;

/// <summary>Tables, columns, keys and indexes in snake_case; enums as strings.</summary>
internal static partial class Naming
{
    /// <summary>PostgreSQL cuts names at 63 bytes; a longer one would silently collide.</summary>
    private const int NameLimit = 63;

    public static void Apply(ModelBuilder builder)
    {
        // what is kept inside a JSON column has neither table nor keys of its own
        foreach (var entity in builder.Model.GetEntityTypes().Where(e => !e.IsMappedToJson()))
        {
            if (entity.GetTableName() is { } table && !entity.IsOwned()) entity.SetTableName(Snake(table));
            foreach (var property in entity.GetProperties()) property.SetColumnName(Snake(property.GetColumnName()));
            foreach (var key in entity.GetKeys()) key.SetName(Cut(Snake(key.GetName()!)));
            foreach (var index in entity.GetIndexes()) index.SetDatabaseName(Cut(Snake(index.GetDatabaseName()!)));
            foreach (var foreign in entity.GetForeignKeys()) foreign.SetConstraintName(Cut(Snake(foreign.GetConstraintName()!)));
        }
    }

    internal static string Snake(string name) => Boundary().Replace(name, "${before}_${after}").ToLowerInvariant();

    private static string Cut(string name) => name.Length <= NameLimit ? name : name[..NameLimit];

    [GeneratedRegex("(?<before>[a-z0-9])(?<after>[A-Z])", RegexOptions.ExplicitCapture, Timeout.Infinite)]
    private static partial Regex Boundary();
}
