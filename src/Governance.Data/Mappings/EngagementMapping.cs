using Governance.Domain.Engagements;
using Governance.Domain.Organizations;
using Governance.Domain.Vendors;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Governance.Data.Mappings;

internal sealed class EngagementMapping : IEntityTypeConfiguration<Engagement>, IEntityTypeConfiguration<UsingEntity>
{
    public void Configure(EntityTypeBuilder<Engagement> builder)
    {
        builder.ToTable("engagements");
        builder.HasKey(e => new { e.TenantId, e.Id });
        builder.Property(e => e.Reference).HasMaxLength(Engagement.MaxReferenceLength);
        builder.Property(e => e.Service).HasMaxLength(Engagement.MaxServiceLength);
        builder.Property(e => e.Description).HasMaxLength(Engagement.MaxDescriptionLength);
        builder.ComplexProperty(e => e.Provider, provider =>
        {
            provider.Property(p => p.Name).HasColumnName("provider_name").HasMaxLength(LegalEntity.MaxNameLength);
            provider.Property(p => p.Country).HasColumnName("provider_country");
            provider.Property(p => p.Lei).HasColumnName("provider_lei");
        });
        builder.ComplexProperty(e => e.Factors, factors =>
        {
            factors.Property(f => f.Data).HasColumnName("factor_data");
            factors.Property(f => f.Criticality).HasColumnName("factor_criticality");
            factors.Property(f => f.Autonomy).HasColumnName("factor_autonomy");
            factors.Property(f => f.Capability).HasColumnName("factor_capability");
            factors.Property(f => f.Reach).HasColumnName("factor_reach");
        });
        builder.HasOne<Vendor>().WithMany().HasForeignKey(e => new { e.TenantId, e.VendorId }).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Function>().WithMany().HasForeignKey(e => new { e.TenantId, e.FunctionId }).OnDelete(DeleteBehavior.Restrict);
        // which entities use it goes with its row
        builder.HasMany(e => e.UsingEntities).WithOne().HasForeignKey(u => new { u.TenantId, u.EngagementId }).OnDelete(DeleteBehavior.Cascade);
        builder.Navigation(e => e.UsingEntities).HasField("entities");
        builder.HasIndex(e => new { e.TenantId, e.Reference }).IsUnique();
        // the engagements of one vendor, and its first service in the register
        builder.HasIndex(e => new { e.TenantId, e.VendorId, e.OpenedAt });
        // the list by service, from a key on
        builder.HasIndex(e => new { e.TenantId, e.Service, e.Reference });
        // what depends on a function when it is assessed anew
        builder.HasIndex(e => new { e.TenantId, e.FunctionId });
    }

    public void Configure(EntityTypeBuilder<UsingEntity> builder)
    {
        builder.ToTable("using_entities");
        builder.HasKey(u => new { u.TenantId, u.EngagementId, u.EntityId });
        builder.HasOne<LegalEntity>().WithMany().HasForeignKey(u => new { u.TenantId, u.EntityId }).OnDelete(DeleteBehavior.Restrict);
    }
}
