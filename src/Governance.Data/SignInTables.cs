using Governance.Data.SignIn;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Governance.Data;

/// <summary>Identity's tables under names of ours, and what else belongs to sign-in alone.</summary>
internal static class SignInTables
{
    /// <summary>The comment by which the wall migration knows a table that only the role of sign-in may touch.</summary>
    private const string SignInOnly = "sign-in";

    public static void Build(ModelBuilder builder, bool sqlServer)
    {
        builder.Entity<User>(user =>
        {
            user.ToTable("users");
            user.Property(u => u.DisplayName).HasMaxLength(100);
            // moved by their own conditional updates alone: saving a person who was loaded earlier must not set them back
            user.Property(u => u.LastTotpStep).Metadata.SetAfterSaveBehavior(PropertySaveBehavior.Ignore);
            user.Property(u => u.AccessFailedCount).Metadata.SetAfterSaveBehavior(PropertySaveBehavior.Ignore);
            user.Property(u => u.LockoutEnd).Metadata.SetAfterSaveBehavior(PropertySaveBehavior.Ignore);
            user.Property(u => u.DemoPart).HasMaxLength(120);
            // two people with one address would be one person to every mail
            user.HasIndex(u => u.NormalizedEmail).IsUnique();
        });
        builder.Entity<IdentityRole<Guid>>().ToTable("identity_roles");
        builder.Entity<IdentityRoleClaim<Guid>>().ToTable("identity_role_claims");
        builder.Entity<IdentityUserRole<Guid>>().ToTable("identity_user_roles");
        builder.Entity<IdentityUserClaim<Guid>>().ToTable("identity_user_claims");
        builder.Entity<IdentityUserLogin<Guid>>().ToTable("identity_user_logins");
        builder.Entity<IdentityUserToken<Guid>>().ToTable("identity_user_tokens");
        builder.Entity<IdentityUserPasskey<Guid>>(passkey =>
        {
            passkey.ToTable("identity_user_passkeys");
            // a clustered key holds 900 bytes, a credential id 1023
            if (sqlServer) passkey.HasKey(p => p.CredentialId).IsClustered(false);
        });
        builder.Entity<UserSession>(session =>
        {
            session.ToTable("user_sessions", table => table.HasComment(SignInOnly));
            session.Property(s => s.KeyHash).HasMaxLength(64).IsUnicode(false);
            session.Property(s => s.Device).HasMaxLength(UserSession.MaxDeviceLength);
            session.HasOne<User>().WithMany().HasForeignKey(s => s.UserId).OnDelete(DeleteBehavior.Cascade);
            // every request begins with its session
            session.HasIndex(s => s.KeyHash).IsUnique();
            // the list of a person's sessions
            session.HasIndex(s => s.UserId);
        });
        builder.Entity<RecoveryCode>(code =>
        {
            code.ToTable("recovery_codes", table => table.HasComment(SignInOnly));
            code.HasKey(c => new { c.UserId, c.Hash });
            code.Property(c => c.Hash).HasMaxLength(64).IsUnicode(false);
            code.HasOne<User>().WithMany().HasForeignKey(c => c.UserId).OnDelete(DeleteBehavior.Cascade);
        });
        builder.Entity<ProtectionKey>(key =>
        {
            key.ToTable("protection_keys", table => table.HasComment(SignInOnly));
            key.Property(k => k.Name).HasMaxLength(120);
        });
    }
}
