using Governance.Data.Conventions;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;

namespace Governance.Data;

/// <summary>
/// Password hashes, passkeys, tokens and sessions. It connects with a database role of its own; the role that serves pages
/// cannot read these columns.
/// </summary>
public sealed class SignInDb(DbContextOptions<SignInDb> options) : IdentityDbContext<User, IdentityRole<Guid>, Guid>(options)
{
    /// <inheritdoc />
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) => Portal.Conventions(configurationBuilder);

    /// <inheritdoc />
    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        SignInTables.Build(builder, Database.IsSqlServer());
        Naming.Apply(builder);
    }
}
