using Governance.Domain.Questionnaires;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Governance.Data.Mappings;

// the key serves the one query there is: all of a questionnaire
internal sealed class PrecedentMapping : IEntityTypeConfiguration<Precedent>
{
    public void Configure(EntityTypeBuilder<Precedent> builder)
    {
        builder.ToTable("precedents");
        builder.HasKey(p => new { p.TenantId, p.QuestionnaireId, p.Question });
        builder.Property(p => p.Question).HasMaxLength(64);
        builder.Property(p => p.Reference).HasMaxLength(30);
        builder.Property(p => p.NotTaken).HasMaxLength(Precedent.MaxReasonLength);
        builder.HasOne<Questionnaire>().WithMany().HasForeignKey(p => new { p.TenantId, p.QuestionnaireId }).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Questionnaire>().WithMany().HasForeignKey(p => new { p.TenantId, p.FromId }).OnDelete(DeleteBehavior.Restrict);
    }
}
