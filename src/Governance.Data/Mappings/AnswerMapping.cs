using Governance.Data.Questionnaires;
using Governance.Domain.Catalogs;
using Governance.Domain.Evidence;
using Governance.Domain.Questionnaires;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Governance.Data.Mappings;

// the key serves the one query there is: all answers of a questionnaire
internal sealed class AnswerMapping : IEntityTypeConfiguration<Answer>, IEntityTypeConfiguration<AnswerEvidence>
{
    private const int MaxKeyLength = 64;

    public void Configure(EntityTypeBuilder<Answer> builder)
    {
        builder.ToTable("answers");
        builder.HasKey(a => new { a.TenantId, a.QuestionnaireId, a.Question });
        builder.Property(a => a.Question).HasMaxLength(MaxKeyLength);
        builder.Property(a => a.Value).HasConversion<Values, SameValues>();
        builder.Property(a => a.Comment).HasMaxLength(AnswerDraft.MaxWords);
        builder.Property(a => a.Subservice).HasMaxLength(AnswerDraft.MaxSubserviceLength);
        builder.Property(a => a.Reason).HasMaxLength(AnswerDraft.MaxWords);
        builder.Property(a => a.Offer).HasMaxLength(AnswerDraft.MaxWords);
        builder.Property(a => a.Compensating).HasMaxLength(AnswerDraft.MaxWords);
        builder.Ignore(a => a.Draft);
        builder.HasOne<Questionnaire>().WithMany().HasForeignKey(a => new { a.TenantId, a.QuestionnaireId }).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<AnswerEvidence> builder)
    {
        builder.ToTable("answer_evidence");
        builder.HasKey(e => new { e.TenantId, e.QuestionnaireId, e.Question, e.EvidenceId });
        builder.Property(e => e.Question).HasMaxLength(MaxKeyLength);
        builder.HasOne<Answer>().WithMany().HasForeignKey(e => new { e.TenantId, e.QuestionnaireId, e.Question }).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<EvidenceDocument>().WithMany().HasForeignKey(e => new { e.TenantId, e.EvidenceId }).OnDelete(DeleteBehavior.Restrict);
        // where a piece of evidence is used: its page, and before it is withdrawn
        builder.HasIndex(e => new { e.TenantId, e.EvidenceId });
    }

    internal sealed class Values() : ValueConverter<AnswerValue, string>(value => DocumentJson.Write(value), text => KeptValue.Read(text));

    internal sealed class SameValues() : ValueComparer<AnswerValue>(
        (left, right) => Text(left) == Text(right), value => StringComparer.Ordinal.GetHashCode(Text(value)), value => value)
    {
        private static string Text(AnswerValue? value) => value is null ? "" : DocumentJson.Write(value);
    }
}
