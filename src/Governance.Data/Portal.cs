using System.Linq.Expressions;
using Governance.Data.Conventions;
using Governance.Domain;
using Microsoft.EntityFrameworkCore;

namespace Governance.Data;

/// <summary>The model of the portal's own tables; shared by the context that serves requests and the one that makes the schema.</summary>
internal static class Portal
{
    public static void Conventions(ModelConfigurationBuilder builder)
    {
        TypedIds.Apply(builder);
        TextValues.Apply(builder);
        builder.Properties<Enum>().HaveConversion<string>().HaveMaxLength(40);
        builder.Properties<DateTimeOffset>().HaveConversion<Instants>();
        builder.Properties<decimal>().HavePrecision(18, 6);
    }

    public static void Build(ModelBuilder builder, Expression<Func<TenantId>>? tenant)
    {
        builder.ApplyConfigurationsFromAssembly(typeof(Portal).Assembly);
        Ownership.Apply(builder, tenant);
        Naming.Apply(builder);
    }
}
