using Governance.Domain.Audit;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Governance.Data.Mappings;

internal sealed class AuditMapping : IEntityTypeConfiguration<AuditEntry>, IEntityTypeConfiguration<AuditLink>, IEntityTypeConfiguration<Checkpoint>, IEntityTypeConfiguration<AuditVerification>
{
    public void Configure(EntityTypeBuilder<AuditEntry> builder)
    {
        builder.ToTable("audit_entries");
        builder.HasKey(e => new { e.TenantId, e.Id });
        builder.Property(e => e.Act).HasMaxLength(80);
        builder.Property(e => e.Subject).HasMaxLength(120);
        builder.Property(e => e.BodySha256).HasMaxLength(64);
        // the audit page: newest first, within dates; and the history of one record
        builder.HasIndex(e => new { e.TenantId, e.At, e.Id });
        builder.HasIndex(e => new { e.TenantId, e.Subject, e.Id });
    }

    public void Configure(EntityTypeBuilder<AuditLink> builder)
    {
        builder.ToTable("audit_links");
        builder.HasKey(e => new { e.TenantId, e.Sequence });
        builder.Property(e => e.Previous).HasMaxLength(64);
        builder.Property(e => e.Hash).HasMaxLength(64);
        // an entry is sealed once, and the worker finds those that are not
        builder.HasIndex(e => new { e.TenantId, e.EntryId }).IsUnique();
        builder.HasOne<AuditEntry>().WithMany().HasForeignKey(e => new { e.TenantId, e.EntryId }).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<Checkpoint> builder)
    {
        builder.ToTable("checkpoints");
        // one of a chain's size, and the latest of a chain
        builder.HasKey(c => new { c.TenantId, c.Origin, c.Size });
        builder.Property(c => c.Origin).HasMaxLength(100);
        builder.Property(c => c.Root).HasMaxLength(64);
        builder.Property(c => c.Seal).HasMaxLength(2000);
    }

    public void Configure(EntityTypeBuilder<AuditVerification> builder)
    {
        builder.ToTable("audit_verifications");
        builder.HasKey(v => new { v.TenantId, v.Id });
        builder.Property(v => v.Problem).HasMaxLength(AuditVerification.MaxProblemLength);
        // the latest, and the latest over the whole chain
        builder.HasIndex(v => new { v.TenantId, v.From, v.At });
        builder.HasIndex(v => new { v.TenantId, v.At });
    }
}
