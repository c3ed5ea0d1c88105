using Governance.Domain.Questionnaires;
using Governance.Domain.Reviews;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Governance.Data.Mappings;

internal sealed class SharedDeterminationMapping :
    IEntityTypeConfiguration<SharedDetermination>, IEntityTypeConfiguration<ReceivedQuery>,
    IEntityTypeConfiguration<DeterminationNotice>, IEntityTypeConfiguration<DeterminationReply>
{
    private const int MaxKeyLength = 64;

    public void Configure(EntityTypeBuilder<SharedDetermination> builder)
    {
        builder.ToTable("shared_determinations");
        builder.HasKey(d => new { d.TenantId, d.Id });
        builder.Property(d => d.Question).HasMaxLength(MaxKeyLength);
        builder.Property(d => d.Reason).HasMaxLength(Determination.MaxReasonLength);
        builder.Property(d => d.Reply).HasMaxLength(SharedDetermination.MaxReplyLength);
        builder.HasOne<Questionnaire>().WithMany().HasForeignKey(d => new { d.TenantId, d.QuestionnaireId }).OnDelete(DeleteBehavior.Restrict);
        // those of a questionnaire, and what a newer one of the same question replaces
        builder.HasIndex(d => new { d.TenantId, d.QuestionnaireId, d.Question });
    }

    public void Configure(EntityTypeBuilder<ReceivedQuery> builder)
    {
        builder.ToTable("received_queries");
        builder.HasKey(q => new { q.TenantId, q.TransmittalId, q.Question });
        builder.Property(q => q.Question).HasMaxLength(MaxKeyLength);
        builder.Property(q => q.Text).HasMaxLength(Query.MaxLength);
        builder.HasOne<Questionnaire>().WithMany().HasForeignKey(q => new { q.TenantId, q.QuestionnaireId }).OnDelete(DeleteBehavior.Restrict);
        // those of a questionnaire, beside its questions
        builder.HasIndex(q => new { q.TenantId, q.QuestionnaireId, q.At });
    }

    public void Configure(EntityTypeBuilder<DeterminationNotice> builder)
    {
        builder.ToTable("determination_notices");
        builder.HasKey(n => new { n.TenantId, n.DeterminationId });
        builder.Property(n => n.Question).HasMaxLength(MaxKeyLength);
        builder.HasOne<Determination>().WithMany().HasForeignKey(n => new { n.TenantId, n.DeterminationId }).OnDelete(DeleteBehavior.Restrict);
        // what the vendor of an assessment knows
        builder.HasIndex(n => new { n.TenantId, n.AssessmentId, n.Question });
    }

    public void Configure(EntityTypeBuilder<DeterminationReply> builder)
    {
        builder.ToTable("determination_replies");
        builder.HasKey(r => new { r.TenantId, r.DeterminationId });
        builder.Property(r => r.Question).HasMaxLength(MaxKeyLength);
        builder.Property(r => r.Text).HasMaxLength(SharedDetermination.MaxReplyLength);
        builder.HasOne<Determination>().WithMany().HasForeignKey(r => new { r.TenantId, r.DeterminationId }).OnDelete(DeleteBehavior.Restrict);
        // what the vendor of an assessment answered
        builder.HasIndex(r => new { r.TenantId, r.AssessmentId });
    }
}
