using Governance.Domain.Contracts;
using Governance.Domain.Engagements;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Governance.Data.Mappings;

internal sealed class ContractMapping : IEntityTypeConfiguration<Contract>
{
    public void Configure(EntityTypeBuilder<Contract> builder)
    {
        builder.ToTable("contracts");
        builder.HasKey(c => new { c.TenantId, c.Id });
        builder.Property(c => c.Reference).HasMaxLength(Contract.MaxReferenceLength);
        builder.Property(c => c.Title).HasMaxLength(Contract.MaxTitleLength);
        builder.ComplexProperty(c => c.Remediation, clause =>
        {
            clause.Property(r => r.ClauseReference).HasColumnName("remediation_clause").HasMaxLength(RemediationClause.MaxClauseLength);
            clause.Property(r => r.DaysCritical).HasColumnName("remediation_days_critical");
            clause.Property(r => r.DaysHigh).HasColumnName("remediation_days_high");
            clause.Property(r => r.DaysMedium).HasColumnName("remediation_days_medium");
            clause.Property(r => r.DaysLow).HasColumnName("remediation_days_low");
            clause.Property(r => r.CureDays).HasColumnName("remediation_cure_days");
        });
        builder.HasOne<Engagement>().WithMany().HasForeignKey(c => new { c.TenantId, c.EngagementId }).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(c => new { c.TenantId, c.Reference }).IsUnique();
        // the contracts of one engagement, newest first
        builder.HasIndex(c => new { c.TenantId, c.EngagementId, c.EffectiveOn });
    }
}
