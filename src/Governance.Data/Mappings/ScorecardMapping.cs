using Governance.Domain.Assessments;
using Governance.Domain.Scorecards;
using Governance.Domain.Signing;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Governance.Data.Mappings;

internal sealed class ScorecardMapping : IEntityTypeConfiguration<Scorecard>, IEntityTypeConfiguration<SigningKey>
{
    public void Configure(EntityTypeBuilder<Scorecard> builder)
    {
        builder.ToTable("scorecards");
        builder.HasKey(s => new { s.TenantId, s.Id });
        builder.Property(s => s.Reference).HasMaxLength(20);
        builder.Property(s => s.RepresentationSha256).HasMaxLength(64);
        builder.Property(s => s.Claimed).HasPrecision(9, 6);
        builder.Property(s => s.Proven).HasPrecision(9, 6);
        builder.Property(s => s.Band).HasMaxLength(1);
        builder.Property(s => s.Sha256).HasMaxLength(64);
        builder.Property(s => s.Seal).HasMaxLength(2000);
        builder.HasOne<Assessment>().WithMany().HasForeignKey(s => new { s.TenantId, s.AssessmentId }).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(s => new { s.TenantId, s.Reference }).IsUnique();
        // the latest of an assessment
        builder.HasIndex(s => new { s.TenantId, s.AssessmentId, s.MadeAt });
        // all of them, the latest first
        builder.HasIndex(s => new { s.TenantId, s.MadeAt, s.Id });
    }

    public void Configure(EntityTypeBuilder<SigningKey> builder)
    {
        builder.ToTable("signing_keys");
        builder.HasKey(k => k.KeyId);
        builder.Property(k => k.KeyId).HasMaxLength(43);
        builder.Property(k => k.X).HasMaxLength(43);
        builder.Property(k => k.Y).HasMaxLength(43);
        builder.Property(k => k.Wrapped).HasMaxLength(100);
        builder.Ignore(k => k.Public);
    }
}
