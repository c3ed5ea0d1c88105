using Governance.Domain.Findings;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Governance.Data.Mappings;

internal sealed class UndertakingMapping : IEntityTypeConfiguration<Undertaking>
{
    public void Configure(EntityTypeBuilder<Undertaking> builder)
    {
        builder.ToTable("undertakings");
        builder.HasKey(u => new { u.TenantId, u.Id });
        builder.Property(u => u.BuyerName).HasMaxLength(120);
        builder.Property(u => u.Reference).HasMaxLength(20);
        builder.Property(u => u.Title).HasMaxLength(Finding.MaxTitleLength);
        builder.Property(u => u.Seen).HasMaxLength(Finding.MaxTextLength);
        builder.Property(u => u.Action).HasMaxLength(Finding.MaxTextLength);
        builder.Property(u => u.VendorOwner).HasMaxLength(120);
        builder.Property(u => u.Basis).HasMaxLength(300);
        builder.Property(u => u.ProofText).HasMaxLength(Undertaking.MaxProofLength);
        builder.Property(u => u.JudgementReason).HasMaxLength(Obligation.MaxReasonLength);
        // what is owed, by date
        builder.HasIndex(u => new { u.TenantId, u.MetAt, u.DueOn, u.Id });
    }
}
