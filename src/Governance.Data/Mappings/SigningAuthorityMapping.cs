using Governance.Domain.Organizations;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Governance.Data.Mappings;

internal sealed class SigningAuthorityMapping : IEntityTypeConfiguration<SigningAuthority>
{
    public void Configure(EntityTypeBuilder<SigningAuthority> builder)
    {
        builder.ToTable("signing_authorities");
        builder.HasKey(a => new { a.TenantId, a.Id });
        builder.Property(a => a.Signatory).HasMaxLength(SigningAuthority.MaxSignatoryLength);
        builder.Property(a => a.Basis).HasMaxLength(SigningAuthority.MaxBasisLength);
        builder.HasOne<LegalEntity>().WithMany().HasForeignKey(a => new { a.TenantId, a.LegalEntityId }).OnDelete(DeleteBehavior.Restrict);
        // who may sign for an entity; and what a person may sign for
        builder.HasIndex(a => new { a.TenantId, a.LegalEntityId });
        builder.HasIndex(a => new { a.TenantId, a.UserId });
    }
}
