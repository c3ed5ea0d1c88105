using Governance.Domain.Evidence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Governance.Data.Mappings;

internal sealed class EvidenceMapping : IEntityTypeConfiguration<EvidenceDocument>, IEntityTypeConfiguration<EvidenceRevision>, IEntityTypeConfiguration<Grant>, IEntityTypeConfiguration<StoredOrganizationKey>
{
    public void Configure(EntityTypeBuilder<EvidenceDocument> builder)
    {
        builder.ToTable("evidence");
        builder.HasKey(e => new { e.TenantId, e.Id });
        builder.Property(e => e.Title).HasMaxLength(EvidenceDocument.MaxTitleLength);
        // the vendor's list, newest first
        builder.HasIndex(e => new { e.TenantId, e.CreatedAt, e.Id });
    }

    public void Configure(EntityTypeBuilder<EvidenceRevision> builder)
    {
        builder.ToTable("evidence_revisions");
        builder.HasKey(r => new { r.TenantId, r.Id });
        builder.Property(r => r.FileName).HasMaxLength(260);
        builder.Property(r => r.ContentType).HasMaxLength(120);
        builder.Property(r => r.Sha256).HasMaxLength(64);
        builder.Property(r => r.BlobName).HasMaxLength(64);
        builder.Property(r => r.WrappedKey).HasMaxLength(200);
        builder.HasOne<EvidenceDocument>().WithMany().HasForeignKey(r => new { r.TenantId, r.EvidenceId }).OnDelete(DeleteBehavior.Restrict);
        // the revisions of a document
        builder.HasIndex(r => new { r.TenantId, r.EvidenceId, r.StoredAt });
    }

    public void Configure(EntityTypeBuilder<Grant> builder)
    {
        builder.ToTable("grants");
        builder.HasKey(g => new { g.TenantId, g.Id });
        builder.HasOne<EvidenceDocument>().WithMany().HasForeignKey(g => new { g.TenantId, g.EvidenceId }).OnDelete(DeleteBehavior.Restrict);
        // who may open a document, and what one assessment was given
        builder.HasIndex(g => new { g.TenantId, g.EvidenceId });
        builder.HasIndex(g => new { g.TenantId, g.Buyer, g.AssessmentId });
    }

    public void Configure(EntityTypeBuilder<StoredOrganizationKey> builder)
    {
        builder.ToTable("organization_keys");
        builder.HasKey(k => new { k.TenantId, k.Version });
        builder.Property(k => k.Wrapped).HasMaxLength(200);
    }
}
