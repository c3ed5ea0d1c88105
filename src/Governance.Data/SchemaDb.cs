using Governance.Data.Conventions;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;

namespace Governance.Data;

/// <summary>The whole schema in one model: what the migrations are made from. No request ever uses it.</summary>
public sealed class SchemaDb(DbContextOptions<SchemaDb> options) : IdentityDbContext<User, IdentityRole<Guid>, Guid>(options)
{
    /// <inheritdoc />
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) => Portal.Conventions(configurationBuilder);

    /// <inheritdoc />
    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        SignInTables.Build(builder, Database.IsSqlServer());
        Portal.Build(builder, tenant: null);
    }
}
