using Governance.Domain.Assessments;
using Governance.Domain.Engagements;
using Governance.Domain.Vendors;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Governance.Data.Mappings;

internal sealed class AssessmentMapping : IEntityTypeConfiguration<Assessment>
{
    public void Configure(EntityTypeBuilder<Assessment> builder)
    {
        builder.ToTable("assessments");
        builder.HasKey(a => new { a.TenantId, a.Id });
        builder.Property(a => a.Reference).HasMaxLength(30);
        builder.Property(a => a.SharedReference).HasMaxLength(30);
        builder.Property(a => a.Service).HasMaxLength(200);
        builder.Property(a => a.TemplateKey).HasMaxLength(64);
        builder.Property(a => a.TemplateVersion).HasMaxLength(20);
        builder.Property(a => a.TemplateTitle).HasMaxLength(200);
        builder.Property(a => a.QuestionnaireHash).HasMaxLength(64);
        builder.Property(a => a.ScoringKeyHash).HasMaxLength(64);
        builder.Property(a => a.GapPlanHash).HasMaxLength(64);
        builder.Property(a => a.Note).HasMaxLength(Assessment.MaxNoteLength);
        builder.Property(a => a.AcknowledgementReason).HasMaxLength(Assessment.MaxReasonLength);
        builder.Property(a => a.DueDateReason).HasMaxLength(Assessment.MaxReasonLength);
        builder.Property(a => a.RecallReason).HasMaxLength(Assessment.MaxReasonLength);
        builder.ComplexProperty(a => a.Offer, offer =>
        {
            offer.Property(o => o.At).HasColumnName("offer_at");
            offer.Property(o => o.Grant).HasColumnName("offer_grant");
            offer.Property(o => o.Reason).HasColumnName("offer_reason").HasMaxLength(Assessment.MaxReasonLength);
            offer.Property(o => o.MayTake).HasColumnName("offer_may_take");
            offer.Property(o => o.Outcome).HasColumnName("offer_outcome");
            offer.Property(o => o.AnsweredAt).HasColumnName("offer_answered_at");
            offer.Property(o => o.AnsweredBy).HasColumnName("offer_answered_by");
            offer.Property(o => o.Answer).HasColumnName("offer_answer").HasMaxLength(Assessment.MaxReasonLength);
            offer.Property(o => o.By).HasColumnName("offer_by");
        });
        builder.HasOne<Engagement>().WithMany().HasForeignKey(a => new { a.TenantId, a.EngagementId }).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Vendor>().WithMany().HasForeignKey(a => new { a.TenantId, a.VendorId }).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<StoredDocument>().WithMany().HasForeignKey(a => new { a.TenantId, a.QuestionnaireHash }).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<StoredDocument>().WithMany().HasForeignKey(a => new { a.TenantId, a.ScoringKeyHash }).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<StoredDocument>().WithMany().HasForeignKey(a => new { a.TenantId, a.GapPlanHash }).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Assessment>().WithMany().HasForeignKey(a => new { a.TenantId, a.Follows }).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Assessment>().WithMany().HasForeignKey(a => new { a.TenantId, a.GapOf }).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(a => new { a.TenantId, a.Reference }).IsUnique();
        // the list of assessments, by due date
        builder.HasIndex(a => new { a.TenantId, a.DueOn, a.Id });
        // the latest of each vendor in the register
        builder.HasIndex(a => new { a.TenantId, a.VendorId, a.SentAt });
        // those of one engagement: its page, and whether the same template is still open
        builder.HasIndex(a => new { a.TenantId, a.EngagementId, a.TemplateKey });
    }
}
