using Governance.Domain.Evidence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Governance.Data.Mappings;

internal sealed class ReceivedEvidenceMapping : IEntityTypeConfiguration<ReceivedEvidence>, IEntityTypeConfiguration<AccessEntry>
{
    public void Configure(EntityTypeBuilder<ReceivedEvidence> builder)
    {
        builder.ToTable("received_evidence");
        builder.HasKey(e => new { e.TenantId, e.GrantId });
        builder.Property(e => e.Title).HasMaxLength(EvidenceDocument.MaxTitleLength);
        builder.Property(e => e.FileName).HasMaxLength(260);
        builder.Property(e => e.Sha256).HasMaxLength(64);
        builder.PrimitiveCollection(e => e.Questions);
        // the files of an assessment, beside its questions
        builder.HasIndex(e => new { e.TenantId, e.AssessmentId, e.RevisionId });
    }

    public void Configure(EntityTypeBuilder<AccessEntry> builder)
    {
        builder.ToTable("access_entries");
        builder.HasKey(e => new { e.TenantId, e.Id });
        builder.Property(e => e.ReaderName).HasMaxLength(100);
        builder.Property(e => e.ReaderOrganizationName).HasMaxLength(120);
        // who opened what, newest first; and the same of one document
        builder.HasIndex(e => new { e.TenantId, e.At, e.Id });
        builder.HasIndex(e => new { e.TenantId, e.EvidenceId, e.At });
    }
}
