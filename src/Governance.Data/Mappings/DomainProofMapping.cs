using Governance.Domain.Organizations;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Governance.Data.Mappings;

internal sealed class DomainProofMapping : IEntityTypeConfiguration<DomainProof>, IEntityTypeConfiguration<ProvenDomain>, IEntityTypeConfiguration<OtherDomainProof>
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

    public void Configure(EntityTypeBuilder<ProvenDomain> builder)
    {
        builder.ToTable("proven_domains");
        // who has proven a domain
        builder.HasKey(p => new { p.Domain, p.Organization, p.Proof });
        builder.HasOne<Organization>().WithMany().HasForeignKey(p => p.Organization).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<OtherDomainProof> builder)
    {
        builder.ToTable("other_domain_proofs");
        builder.HasKey(p => new { p.TenantId, p.Id });
        builder.Property(p => p.OtherName).HasMaxLength(Organization.MaxNameLength);
        // the latest, newest first
        builder.HasIndex(p => new { p.TenantId, p.ProvenAt });
    }
}
