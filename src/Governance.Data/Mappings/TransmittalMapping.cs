using Governance.Domain.Exchange;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Governance.Data.Mappings;

internal sealed class TransmittalMapping : IEntityTypeConfiguration<Transmittal>
{
    public void Configure(EntityTypeBuilder<Transmittal> builder)
    {
        builder.ToTable("transmittals");
        builder.HasKey(t => new { t.TenantId, t.Id, t.Direction });
        builder.Property(t => t.Sha256).HasMaxLength(64);
        // the log of one pair in its order, without gaps or doubles
        builder.HasIndex(t => new { t.TenantId, t.Counterparty, t.Direction, t.Sequence }).IsUnique();
    }
}
