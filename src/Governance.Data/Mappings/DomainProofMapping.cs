using Governance.Domain.Organizations;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Governance.Data.Mappings;

internal sealed class DomainProofMapping : IEntityTypeConfiguration<DomainProof>
{
    public void Configure(EntityTypeBuilder<DomainProof> builder)
    {
        builder.ToTable("domain_proofs");
        builder.HasKey(p => new { p.TenantId, p.Id });
        builder.Property(p => p.CodeHash).HasMaxLength(64).IsUnicode(false);
        builder.HasOne<Organization>().WithMany().HasForeignKey(p => p.TenantId).OnDelete(DeleteBehavior.Restrict);
        // the list of proofs, newest first
        builder.HasIndex(p => new { p.TenantId, p.StartedAt });
    }
}
