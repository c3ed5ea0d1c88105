using Governance.Domain.Organizations;
using Governance.Domain.Vendors;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Governance.Data.Mappings;

internal sealed class ClaimMapping : IEntityTypeConfiguration<Claim>
{
    public void Configure(EntityTypeBuilder<Claim> builder)
    {
        builder.ToTable("claims");
        builder.HasKey(c => new { c.TenantId, c.Id });
        builder.Property(c => c.BuyerName).HasMaxLength(Organization.MaxNameLength);
        // the buyers that an organization serves, newest first
        builder.HasIndex(c => new { c.TenantId, c.ClaimedAt });
    }
}
