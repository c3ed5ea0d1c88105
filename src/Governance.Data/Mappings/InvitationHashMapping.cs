using Governance.Domain.Organizations;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Governance.Data.Mappings;

internal sealed class InvitationHashMapping : IEntityTypeConfiguration<InvitationHash>
{
    public void Configure(EntityTypeBuilder<InvitationHash> builder)
    {
        builder.ToTable("invitation_hashes");
        builder.HasKey(h => h.Hash);
        builder.Property(h => h.Hash).HasMaxLength(64).IsUnicode(false);
    }
}
