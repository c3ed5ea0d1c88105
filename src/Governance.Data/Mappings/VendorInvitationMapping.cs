using Governance.Domain.Organizations;
using Governance.Domain.Vendors;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Governance.Data.Mappings;

internal sealed class VendorInvitationMapping : IEntityTypeConfiguration<VendorInvitation>, IEntityTypeConfiguration<VendorInvitationHash>
{
    public void Configure(EntityTypeBuilder<VendorInvitation> builder)
    {
        builder.ToTable("vendor_invitations");
        builder.HasKey(i => new { i.TenantId, i.Id });
        builder.HasOne<Vendor>().WithMany().HasForeignKey(i => new { i.TenantId, i.VendorId }).OnDelete(DeleteBehavior.Restrict);
        // the invitations of one vendor, newest first
        builder.HasIndex(i => new { i.TenantId, i.VendorId, i.InvitedAt });
    }

    public void Configure(EntityTypeBuilder<VendorInvitationHash> builder)
    {
        builder.ToTable("vendor_invitation_hashes");
        builder.HasKey(h => h.Hash);
        builder.Property(h => h.Hash).HasMaxLength(64).IsUnicode(false);
        builder.HasOne<Organization>().WithMany().HasForeignKey(h => h.Buyer).OnDelete(DeleteBehavior.Restrict);
    }
}
