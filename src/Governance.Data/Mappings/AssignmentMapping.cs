using Governance.Domain.Questionnaires;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Governance.Data.Mappings;

internal sealed class AssignmentMapping : IEntityTypeConfiguration<Assignment>
{
    private const int MaxKeyLength = 64;

    public void Configure(EntityTypeBuilder<Assignment> builder)
    {
        builder.ToTable("assignments");
        // two people at once cannot both make the next one; also all of a questionnaire
        builder.HasKey(a => new { a.TenantId, a.QuestionnaireId, a.Section, a.Question, a.Ordinal });
        builder.Property(a => a.Section).HasMaxLength(MaxKeyLength);
        builder.Property(a => a.Question).HasMaxLength(MaxKeyLength);
        builder.Property(a => a.Reason).HasMaxLength(Assignment.MaxReasonLength);
        builder.Ignore(a => a.Part);
        builder.HasOne<Questionnaire>().WithMany().HasForeignKey(a => new { a.TenantId, a.QuestionnaireId }).OnDelete(DeleteBehavior.Restrict);
        // what is with a person: the inbox, and before they leave
        builder.HasIndex(a => new { a.TenantId, a.Holder, a.QuestionnaireId });
    }
}
