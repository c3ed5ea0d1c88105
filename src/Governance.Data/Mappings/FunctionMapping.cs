using Governance.Domain.Engagements;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Governance.Data.Mappings;

internal sealed class FunctionMapping : IEntityTypeConfiguration<Function>
{
    public void Configure(EntityTypeBuilder<Function> builder)
    {
        builder.ToTable("functions");
        builder.HasKey(f => new { f.TenantId, f.Id });
        builder.Property(f => f.Name).HasMaxLength(Function.MaxNameLength);
        builder.Property(f => f.Reason).HasMaxLength(Function.MaxReasonLength);
        // names tell functions apart; the list and the picker go by them
        builder.HasIndex(f => new { f.TenantId, f.Name }).IsUnique();
    }
}
