using Governance.Domain.Assessments;
using Governance.Domain.Campaigns;
using Governance.Domain.Engagements;
using Governance.Domain.Vendors;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Governance.Data.Mappings;

internal sealed class CampaignMapping : IEntityTypeConfiguration<Campaign>, IEntityTypeConfiguration<CampaignTemplate>, IEntityTypeConfiguration<CampaignBaseline>, IEntityTypeConfiguration<CampaignMember>
{
    public void Configure(EntityTypeBuilder<Campaign> builder)
    {
        builder.ToTable("campaigns");
        builder.HasKey(c => new { c.TenantId, c.Id });
        builder.Property(c => c.Reference).HasMaxLength(30);
        builder.Property(c => c.Title).HasMaxLength(Campaign.MaxTitleLength);
        builder.Property(c => c.Note).HasMaxLength(Assessment.MaxNoteLength);
        builder.Property(c => c.LeftOutBecause).HasMaxLength(Assessment.MaxReasonLength);
        builder.Property(c => c.RecallReason).HasMaxLength(Assessment.MaxReasonLength);
        builder.ComplexProperty(c => c.Due, due =>
        {
            due.Property(d => d.Tier1On).HasColumnName("tier1_on");
            due.Property(d => d.Tier2On).HasColumnName("tier2_on");
            due.Property(d => d.Tier3On).HasColumnName("tier3_on");
        });
        builder.HasIndex(c => new { c.TenantId, c.Reference }).IsUnique();
        // the list, newest first
        builder.HasIndex(c => new { c.TenantId, c.LaunchedAt });
    }

    public void Configure(EntityTypeBuilder<CampaignTemplate> builder)
    {
        builder.ToTable("campaign_templates");
        builder.HasKey(t => new { t.TenantId, t.CampaignId, t.Key });
        builder.Property(t => t.Key).HasMaxLength(64);
        builder.Property(t => t.TemplateVersion).HasMaxLength(20);
        builder.Property(t => t.Title).HasMaxLength(200);
        builder.Property(t => t.QuestionnaireHash).HasMaxLength(64);
        builder.Property(t => t.ScoringKeyHash).HasMaxLength(64);
        // a few sentences and identifiers, read with the row
        Listed(builder.Property(t => t.Because));
        Listed(builder.Property(t => t.Asks));
        builder.HasOne<Campaign>().WithMany().HasForeignKey(t => new { t.TenantId, t.CampaignId }).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<StoredDocument>().WithMany().HasForeignKey(t => new { t.TenantId, t.QuestionnaireHash }).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<StoredDocument>().WithMany().HasForeignKey(t => new { t.TenantId, t.ScoringKeyHash }).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<CampaignBaseline> builder)
    {
        builder.ToTable("campaign_baselines");
        builder.HasKey(b => new { b.TenantId, b.CampaignId, b.Baseline });
        builder.Property(b => b.Framework).HasMaxLength(64);
        builder.Property(b => b.FrameworkVersion).HasMaxLength(20);
        builder.Property(b => b.Title).HasMaxLength(200);
        Listed(builder.Property(b => b.Because));
        Listed(builder.Property(b => b.Controls));
        builder.HasOne<Campaign>().WithMany().HasForeignKey(b => new { b.TenantId, b.CampaignId }).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<CampaignMember> builder)
    {
        builder.ToTable("campaign_members");
        // together and in the order of sending: the board and the next that waits are ranges
        builder.HasKey(m => new { m.TenantId, m.CampaignId, m.Id });
        builder.Property(m => m.TemplateKey).HasMaxLength(64);
        builder.Property(m => m.HeldBack).HasMaxLength(CampaignMember.MaxReasonLength);
        builder.HasOne<Campaign>().WithMany().HasForeignKey(m => new { m.TenantId, m.CampaignId }).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Vendor>().WithMany().HasForeignKey(m => new { m.TenantId, m.VendorId }).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Engagement>().WithMany().HasForeignKey(m => new { m.TenantId, m.EngagementId }).OnDelete(DeleteBehavior.Restrict);
        // an assessment belongs to one campaign at most
        builder.HasOne<Assessment>().WithMany().HasForeignKey(m => new { m.TenantId, m.AssessmentId }).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(m => new { m.TenantId, m.AssessmentId }).IsUnique();
    }

    private static void Listed<T>(PropertyBuilder<IReadOnlyList<T>> property) => property.HasConversion(list => ContentJson.Write(list), text => ContentJson.Read<List<T>>(text),
        new ValueComparer<IReadOnlyList<T>>((a, b) => ReferenceEquals(a, b), list => list.Count, list => list));
}
