using Governance.Data.Questionnaires;
using Governance.Domain.Assessments;
using Governance.Domain.Catalogs;
using Governance.Domain.Exchange.Contents;
using Governance.Domain.Questionnaires;
using Governance.Domain.Reviews;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Governance.Data.Mappings;

// keyed for the one range that is read: all answers of a submission
internal sealed class ReceivedSubmissionMapping : IEntityTypeConfiguration<ReceivedSubmission>, IEntityTypeConfiguration<ReceivedAnswer>
{
    public void Configure(EntityTypeBuilder<ReceivedSubmission> builder)
    {
        builder.ToTable("received_submissions");
        builder.HasKey(s => new { s.TenantId, s.AssessmentId, s.Number });
        builder.Property(s => s.Sha256).HasMaxLength(64);
        builder.Property(s => s.Responder).HasMaxLength(200);
        builder.Property(s => s.LegalEntity).HasMaxLength(200);
        builder.Property(s => s.Statement).HasMaxLength(40);
        builder.Property(s => s.RepresentationSha256).HasMaxLength(64);
        builder.Property(s => s.Evidence).HasConversion<Files, SameFiles>();
        builder.Property(s => s.Authors).HasConversion<Written, SameWritten>();
        builder.HasOne<Assessment>().WithMany().HasForeignKey(s => new { s.TenantId, s.AssessmentId }).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<ReceivedAnswer> builder)
    {
        builder.ToTable("received_answers");
        builder.HasKey(a => new { a.TenantId, a.AssessmentId, a.Number, a.Question });
        builder.Property(a => a.Question).HasMaxLength(64);
        builder.Property(a => a.Value).HasConversion<Values, SameValues>();
        builder.Property(a => a.Comment).HasMaxLength(AnswerDraft.MaxWords);
        builder.Property(a => a.Subservice).HasMaxLength(AnswerDraft.MaxSubserviceLength);
        builder.Property(a => a.Reason).HasMaxLength(AnswerDraft.MaxWords);
        builder.Property(a => a.Offer).HasMaxLength(AnswerDraft.MaxWords);
        builder.Property(a => a.Compensating).HasMaxLength(AnswerDraft.MaxWords);
        builder.HasOne<ReceivedSubmission>().WithMany().HasForeignKey(a => new { a.TenantId, a.AssessmentId, a.Number }).OnDelete(DeleteBehavior.Restrict);
    }

    private sealed class Values() : ValueConverter<AnswerValue, string>(value => DocumentJson.Write(value), text => KeptValue.Read(text));

    // neither is ever changed
    private sealed class SameValues() : ValueComparer<AnswerValue>((left, right) => ReferenceEquals(left, right), value => value.GetHashCode(), value => value);

    private sealed class Files() : ValueConverter<IReadOnlyList<SubmittedEvidence>, string>(files => ContentJson.Write(files), text => ContentJson.Read<List<SubmittedEvidence>>(text));

    private sealed class Written() : ValueConverter<IReadOnlyList<AnswerAuthors>, string>(authors => ContentJson.Write(authors), text => ContentJson.Read<List<AnswerAuthors>>(text));

    private sealed class SameWritten() : ValueComparer<IReadOnlyList<AnswerAuthors>>((left, right) => ReferenceEquals(left, right), authors => authors.Count, authors => authors);

    private sealed class SameFiles() : ValueComparer<IReadOnlyList<SubmittedEvidence>>((left, right) => ReferenceEquals(left, right), files => files.Count, files => files);
}
