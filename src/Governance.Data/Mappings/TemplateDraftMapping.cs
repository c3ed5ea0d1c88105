using Governance.Domain.Templates;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Governance.Data.Mappings;

internal sealed class TemplateDraftMapping : IEntityTypeConfiguration<TemplateDraft>, IEntityTypeConfiguration<DraftStep>, IEntityTypeConfiguration<OwnTemplate>, IEntityTypeConfiguration<TemplateRetirement>
{
    public void Configure(EntityTypeBuilder<TemplateDraft> builder)
    {
        builder.ToTable("template_drafts");
        builder.HasKey(d => new { d.TenantId, d.Id });
        builder.Property(d => d.Key).HasMaxLength(64);
        builder.Property(d => d.Title).HasMaxLength(TemplateDraft.MaxTitleLength);
        builder.Property(d => d.Origin).HasMaxLength(300);
        builder.Ignore(d => d.Unpublished);
        builder.HasIndex(d => new { d.TenantId, d.Key }).IsUnique();
        // the library, what was changed last first
        builder.HasIndex(d => new { d.TenantId, d.ChangedAt, d.Id });
    }

    public void Configure(EntityTypeBuilder<DraftStep> builder)
    {
        builder.ToTable("draft_steps");
        builder.HasKey(s => new { s.TenantId, s.DraftId, s.Number });
        builder.Property(s => s.Words).HasMaxLength(DraftStep.MaxWords);
        builder.HasOne<TemplateDraft>().WithMany().HasForeignKey(s => new { s.TenantId, s.DraftId }).OnDelete(DeleteBehavior.Restrict);
        // the latest edit that was made after another, which is the one to do again
        builder.HasIndex(s => new { s.TenantId, s.DraftId, s.Before, s.Number });
    }

    public void Configure(EntityTypeBuilder<OwnTemplate> builder)
    {
        builder.ToTable("own_templates");
        builder.HasKey(t => new { t.TenantId, t.Key, t.Version });
        builder.Property(t => t.Key).HasMaxLength(64);
        builder.Property(t => t.Version).HasMaxLength(20);
        builder.Property(t => t.Title).HasMaxLength(TemplateDraft.MaxTitleLength);
        builder.Property(t => t.Purpose).HasMaxLength(TemplateDraft.MaxPurposeLength);
        builder.Property(t => t.Sha256).HasMaxLength(64);
        builder.HasOne<TemplateDraft>().WithMany().HasForeignKey(t => new { t.TenantId, t.DraftId }).OnDelete(DeleteBehavior.Restrict);
        // the versions of a draft, the latest first
        builder.HasIndex(t => new { t.TenantId, t.DraftId, t.PublishedAt });
    }

    public void Configure(EntityTypeBuilder<TemplateRetirement> builder)
    {
        builder.ToTable("template_retirements");
        builder.HasKey(r => new { r.TenantId, r.Key, r.Version });
        builder.Property(r => r.Key).HasMaxLength(64);
        builder.Property(r => r.Version).HasMaxLength(20);
        builder.Property(r => r.Reason).HasMaxLength(TemplateRetirement.MaxReasonLength);
        builder.HasOne<OwnTemplate>().WithMany().HasForeignKey(r => new { r.TenantId, r.Key, r.Version }).OnDelete(DeleteBehavior.Restrict);
    }
}
