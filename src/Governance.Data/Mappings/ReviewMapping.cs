using Governance.Domain.Assessments;
using Governance.Domain.Reviews;
using Governance.Domain.Scores;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Governance.Data.Mappings;

internal sealed class ReviewMapping :
    IEntityTypeConfiguration<Determination>, IEntityTypeConfiguration<NotApplicableDecision>,
    IEntityTypeConfiguration<EvidenceJudgement>, IEntityTypeConfiguration<Query>, IEntityTypeConfiguration<AssessmentScore>
{
    private const int MaxKeyLength = 64;

    public void Configure(EntityTypeBuilder<Determination> builder)
    {
        builder.ToTable("determinations");
        builder.HasKey(d => new { d.TenantId, d.Id });
        builder.Property(d => d.Question).HasMaxLength(MaxKeyLength);
        builder.Property(d => d.Reason).HasMaxLength(Determination.MaxReasonLength);
        builder.Ignore(d => d.Known);
        builder.HasOne<ReceivedAnswer>().WithMany().HasForeignKey(d => new { d.TenantId, d.AssessmentId, d.Submission, d.Question }).OnDelete(DeleteBehavior.Restrict);
        // two reviewers at once cannot both make the next one; also the determinations of a submission
        builder.HasIndex(d => new { d.TenantId, d.AssessmentId, d.Submission, d.Question, d.Ordinal }).IsUnique();
    }

    public void Configure(EntityTypeBuilder<NotApplicableDecision> builder)
    {
        builder.ToTable("not_applicable_decisions");
        builder.HasKey(d => new { d.TenantId, d.Id });
        builder.Property(d => d.Question).HasMaxLength(MaxKeyLength);
        builder.HasOne<ReceivedAnswer>().WithMany().HasForeignKey(d => new { d.TenantId, d.AssessmentId, d.Submission, d.Question }).OnDelete(DeleteBehavior.Restrict);
        // nobody accepts the same twice; also those of a submission
        builder.HasIndex(d => new { d.TenantId, d.AssessmentId, d.Submission, d.Question, d.By }).IsUnique();
    }

    public void Configure(EntityTypeBuilder<EvidenceJudgement> builder)
    {
        builder.ToTable("evidence_judgements");
        builder.HasKey(j => new { j.TenantId, j.Id });
        builder.ComplexProperty(j => j.Verdict, verdict =>
        {
            verdict.Property(v => v.Kind).HasColumnName("kind").HasMaxLength(20);
            verdict.Property(v => v.Basis).HasColumnName("basis").HasMaxLength(20);
            verdict.Property(v => v.Source).HasColumnName("source").HasMaxLength(20);
            verdict.Property(v => v.Result).HasColumnName("result").HasMaxLength(20);
            verdict.Property(v => v.Coverage).HasColumnName("coverage").HasPrecision(2, 1);
            verdict.Property(v => v.Dated).HasColumnName("dated");
            verdict.Property(v => v.ValidUntil).HasColumnName("valid_until");
            verdict.Property(v => v.BridgedUntil).HasColumnName("bridged_until");
            verdict.Property(v => v.SurveilledOn).HasColumnName("surveilled_on");
            verdict.Property(v => v.Subject).HasColumnName("subject").HasMaxLength(20);
            verdict.Property(v => v.Place).HasColumnName("place").HasMaxLength(EvidenceVerdict.MaxPlaceLength);
        });
        builder.PrimitiveCollection(j => j.Questions);
        builder.HasOne<Assessment>().WithMany().HasForeignKey(j => new { j.TenantId, j.AssessmentId }).OnDelete(DeleteBehavior.Restrict);
        // two reviewers at once cannot both make the next one; also the judgements of an assessment
        builder.HasIndex(j => new { j.TenantId, j.AssessmentId, j.RevisionId, j.Ordinal }).IsUnique();
    }

    public void Configure(EntityTypeBuilder<Query> builder)
    {
        builder.ToTable("queries");
        builder.HasKey(q => new { q.TenantId, q.Id });
        builder.Property(q => q.Question).HasMaxLength(MaxKeyLength);
        builder.Property(q => q.Text).HasMaxLength(Query.MaxLength);
        builder.HasOne<ReceivedAnswer>().WithMany().HasForeignKey(q => new { q.TenantId, q.AssessmentId, q.Submission, q.Question }).OnDelete(DeleteBehavior.Restrict);
        // those of an assessment, drafts and sent
        builder.HasIndex(q => new { q.TenantId, q.AssessmentId, q.SentAt });
    }

    public void Configure(EntityTypeBuilder<AssessmentScore> builder)
    {
        builder.ToTable("assessment_scores");
        builder.HasKey(s => new { s.TenantId, s.AssessmentId });
        builder.Property(s => s.Claimed).HasPrecision(9, 6);
        builder.Property(s => s.Proven).HasPrecision(9, 6);
        builder.Property(s => s.Coverage).HasPrecision(7, 6);
        builder.Property(s => s.AssuredShare).HasPrecision(7, 6);
        builder.Property(s => s.LeftOut).HasPrecision(7, 6);
        builder.HasOne<Assessment>().WithMany().HasForeignKey(s => new { s.TenantId, s.AssessmentId }).OnDelete(DeleteBehavior.Restrict);
        // the worst first, without reading answers
        builder.HasIndex(s => new { s.TenantId, s.Band, s.Proven });
    }
}
