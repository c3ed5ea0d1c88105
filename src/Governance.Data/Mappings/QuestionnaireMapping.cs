using Governance.Domain.Assessments;
using Governance.Domain.Questionnaires;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Governance.Data.Mappings;

internal sealed class QuestionnaireMapping : IEntityTypeConfiguration<Questionnaire>
{
    public void Configure(EntityTypeBuilder<Questionnaire> builder)
    {
        builder.ToTable("questionnaires");
        builder.HasKey(q => new { q.TenantId, q.Id });
        builder.Property(q => q.BuyerName).HasMaxLength(120);
        builder.PrimitiveCollection(q => q.BuyerEntities);
        builder.Property(q => q.Service).HasMaxLength(200);
        builder.Property(q => q.Reference).HasMaxLength(30);
        builder.Property(q => q.Title).HasMaxLength(200);
        builder.Property(q => q.QuestionnaireHash).HasMaxLength(64);
        builder.Property(q => q.Note).HasMaxLength(Assessment.MaxNoteLength);
        builder.Property(q => q.Reason).HasMaxLength(Questionnaire.MaxReasonLength);
        builder.Property(q => q.OfferReason).HasMaxLength(Questionnaire.MaxReasonLength);
        builder.Property(q => q.OfferAnswer).HasMaxLength(Assessment.MaxReasonLength);
        builder.Property(q => q.DueDateReason).HasMaxLength(Assessment.MaxReasonLength);
        builder.Property(q => q.RecallReason).HasMaxLength(Assessment.MaxReasonLength);
        builder.PrimitiveCollection(q => q.ReturnedQuestions);
        builder.HasOne<StoredDocument>().WithMany().HasForeignKey(q => new { q.TenantId, q.QuestionnaireHash }).OnDelete(DeleteBehavior.Restrict);
        // what a buyer says later names its assessment
        builder.HasIndex(q => new { q.TenantId, q.Buyer, q.AssessmentId }).IsUnique();
        // the inbox, by due date
        builder.HasIndex(q => new { q.TenantId, q.DueOn, q.Id });
    }
}
