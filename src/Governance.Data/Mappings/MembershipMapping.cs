using Governance.Domain.Organizations;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Governance.Data.Mappings;

internal sealed class MembershipMapping : IEntityTypeConfiguration<Membership>
{
    public void Configure(EntityTypeBuilder<Membership> builder)
    {
        builder.ToTable("memberships");
        builder.HasKey(m => new { m.TenantId, m.Id });
        builder.PrimitiveCollection(m => m.Roles).ElementType(role => role.HasConversion<string>());
        builder.Property(m => m.EndedBecause).HasMaxLength(Membership.MaxReasonLength);
        builder.HasOne<Organization>().WithMany().HasForeignKey(m => m.TenantId).OnDelete(DeleteBehavior.Restrict);
        // one current membership of a person in an organization, found by every request
        builder.HasIndex(m => new { m.TenantId, m.UserId }).IsUnique().HasFilter("left_at IS NULL");
        // the organizations of a person, before one is chosen
        builder.HasIndex(m => m.UserId);
    }
}
