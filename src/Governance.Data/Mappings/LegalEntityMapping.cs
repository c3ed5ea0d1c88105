using Governance.Domain.Organizations;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Governance.Data.Mappings;

internal sealed class LegalEntityMapping : IEntityTypeConfiguration<LegalEntity>
{
    public void Configure(EntityTypeBuilder<LegalEntity> builder)
    {
        builder.ToTable("legal_entities");
        builder.HasKey(e => new { e.TenantId, e.Id });
        builder.Property(e => e.Name).HasMaxLength(LegalEntity.MaxNameLength);
        builder.Property(e => e.RegisterNumber).HasMaxLength(LegalEntity.MaxRegisterNumberLength);
        builder.HasOne<Organization>().WithMany().HasForeignKey(e => e.TenantId).OnDelete(DeleteBehavior.Restrict);
        // lists and pickers are ordered by name
        builder.HasIndex(e => new { e.TenantId, e.Name });
    }
}
