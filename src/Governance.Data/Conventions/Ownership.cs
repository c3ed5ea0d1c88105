using System.Linq.Expressions;
using Governance.Domain;
using Microsoft.EntityFrameworkCore;

namespace Governance.Data.Conventions;

/// <summary>What follows from being owned: the filter named <c>tenant</c>, the mark of append-only tables, the stale-page token.</summary>
internal static class Ownership
{
    /// <summary>The comment by which the wall migration knows a table that is never changed.</summary>
    public const string AppendOnly = "append-only";

    /// <param name="builder">The model under construction.</param>
    /// <param name="tenant">Reads the current organization off the context at query time; null for the schema alone.</param>
    public static void Apply(ModelBuilder builder, Expression<Func<TenantId>>? tenant)
    {
        // a value object that a mapping made part of its owner's row has no key, and must not become a table by being named here
        foreach (var entity in builder.Model.GetEntityTypes().Where(e => !e.IsOwned() && e.FindPrimaryKey() is not null))
        {
            var type = builder.Entity(entity.ClrType);
            if (typeof(IAppendOnly).IsAssignableFrom(entity.ClrType)) type.ToTable(table => table.HasComment(AppendOnly));
            if (typeof(Aggregate).IsAssignableFrom(entity.ClrType))
            {
                type.Property(nameof(Aggregate.Version)).IsConcurrencyToken();
                type.Ignore(nameof(Aggregate.Events));
            }
            if (tenant is null || !typeof(ITenantOwned).IsAssignableFrom(entity.ClrType)) continue;
            var row = Expression.Parameter(entity.ClrType, "row");
            type.HasQueryFilter("tenant", Expression.Lambda(Expression.Equal(Expression.Property(row, nameof(ITenantOwned.TenantId)), tenant.Body), row));
        }
    }
}
