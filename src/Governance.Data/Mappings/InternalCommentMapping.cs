using Governance.Domain.Questionnaires;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Governance.Data.Mappings;

internal sealed class InternalCommentMapping : IEntityTypeConfiguration<InternalComment>
{
    private const int MaxKeyLength = 64;

    public void Configure(EntityTypeBuilder<InternalComment> builder)
    {
        builder.ToTable("internal_comments");
        // those of a question; counted for all of a questionnaire
        builder.HasKey(c => new { c.TenantId, c.QuestionnaireId, c.Question, c.Id });
        builder.Property(c => c.Question).HasMaxLength(MaxKeyLength);
        builder.Property(c => c.Text).HasMaxLength(InternalComment.MaxLength);
        builder.HasOne<Questionnaire>().WithMany().HasForeignKey(c => new { c.TenantId, c.QuestionnaireId }).OnDelete(DeleteBehavior.Restrict);
    }
}
