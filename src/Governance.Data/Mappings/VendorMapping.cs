using Governance.Domain.Vendors;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Governance.Data.Mappings;

internal sealed class VendorMapping : IEntityTypeConfiguration<Vendor>, IEntityTypeConfiguration<VendorContact>, IEntityTypeConfiguration<VendorExternalId>
{
    public void Configure(EntityTypeBuilder<Vendor> builder)
    {
        builder.ToTable("vendors");
        builder.HasKey(v => new { v.TenantId, v.Id });
        builder.Property(v => v.Reference).HasMaxLength(Vendor.MaxReferenceLength);
        builder.Property(v => v.Name).HasMaxLength(Vendor.MaxNameLength);
        builder.Property(v => v.LegalName).HasMaxLength(Vendor.MaxLegalNameLength);
        // what belongs to a vendor alone goes with its row
        builder.HasMany(v => v.Contacts).WithOne().HasForeignKey(c => new { c.TenantId, c.VendorId }).OnDelete(DeleteBehavior.Cascade);
        builder.HasMany(v => v.ExternalIds).WithOne().HasForeignKey(e => new { e.TenantId, e.VendorId }).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(v => new { v.TenantId, v.Reference }).IsUnique();
        // the register by name, from a key on; and the same within a tier
        builder.HasIndex(v => new { v.TenantId, v.Name, v.Reference });
        builder.HasIndex(v => new { v.TenantId, v.Tier, v.Name, v.Reference });
        // the register of one owner
        builder.HasIndex(v => new { v.TenantId, v.OwnerId, v.Name, v.Reference });
        // from what an organization sends to the records it is behind
        builder.HasIndex(v => new { v.TenantId, v.Organization });
    }

    public void Configure(EntityTypeBuilder<VendorContact> builder)
    {
        builder.ToTable("vendor_contacts");
        builder.HasKey(c => new { c.TenantId, c.Id });
        builder.Property(c => c.Name).HasMaxLength(VendorContact.MaxNameLength);
        builder.Property(c => c.Phone).HasMaxLength(VendorContact.MaxPhoneLength);
        builder.Property(c => c.Role).HasMaxLength(VendorContact.MaxRoleLength);
        // the people of one vendor
        builder.HasIndex(c => new { c.TenantId, c.VendorId });
    }

    public void Configure(EntityTypeBuilder<VendorExternalId> builder)
    {
        builder.ToTable("vendor_external_ids");
        builder.HasKey(e => new { e.TenantId, e.VendorId, e.System });
        builder.Property(e => e.System).HasMaxLength(VendorExternalId.MaxSystemLength);
        builder.Property(e => e.Value).HasMaxLength(VendorExternalId.MaxValueLength);
        // one vendor for each id; an import finds its vendors by it
        builder.HasIndex(e => new { e.TenantId, e.System, e.Value }).IsUnique();
    }
}
