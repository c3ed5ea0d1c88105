using Governance.Domain.Assessments;
using Governance.Domain.Committee;
using Governance.Domain.Engagements;
using Governance.Domain.Questionnaires;
using Governance.Domain.Scorecards;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using Condition = Governance.Domain.Committee.Condition;

namespace Governance.Data.Mappings;

internal sealed class CommitteeMapping :
    IEntityTypeConfiguration<Recommendation>, IEntityTypeConfiguration<SecondOpinion>,
    IEntityTypeConfiguration<CommitteeDecision>, IEntityTypeConfiguration<SharedDecision>
{
    public void Configure(EntityTypeBuilder<Recommendation> builder)
    {
        builder.ToTable("recommendations");
        builder.HasKey(r => new { r.TenantId, r.Id });
        builder.Property(r => r.Outcome).HasMaxLength(30);
        builder.Property(r => r.Reasons).HasMaxLength(DecisionWords.MaxReasonsLength);
        builder.Property(r => r.Alternatives).HasMaxLength(DecisionWords.MaxReasonsLength);
        builder.HasOne<Assessment>().WithMany().HasForeignKey(r => new { r.TenantId, r.AssessmentId }).OnDelete(DeleteBehavior.Restrict);
        // the latest of an assessment
        builder.HasIndex(r => new { r.TenantId, r.AssessmentId, r.At });
    }

    public void Configure(EntityTypeBuilder<SecondOpinion> builder)
    {
        builder.ToTable("second_opinions");
        builder.HasKey(o => new { o.TenantId, o.Id });
        builder.Property(o => o.Reasons).HasMaxLength(DecisionWords.MaxReasonsLength);
        builder.HasOne<Recommendation>().WithMany().HasForeignKey(o => new { o.TenantId, o.RecommendationId }).OnDelete(DeleteBehavior.Restrict);
        // nobody gives two on one recommendation; also those of a recommendation
        builder.HasIndex(o => new { o.TenantId, o.RecommendationId, o.By }).IsUnique();
    }

    public void Configure(EntityTypeBuilder<CommitteeDecision> builder)
    {
        builder.ToTable("committee_decisions");
        builder.HasKey(d => new { d.TenantId, d.Id });
        builder.Property(d => d.Reference).HasMaxLength(20);
        builder.Property(d => d.Outcome).HasMaxLength(30);
        builder.Property(d => d.Reasons).HasMaxLength(DecisionWords.MaxReasonsLength);
        builder.Property(d => d.Conditions).HasConversion<Written<Condition>, Same<Condition>>();
        builder.Property(d => d.RepresentationSha256).HasMaxLength(64);
        builder.HasOne<Assessment>().WithMany().HasForeignKey(d => new { d.TenantId, d.AssessmentId }).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Engagement>().WithMany().HasForeignKey(d => new { d.TenantId, d.EngagementId }).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Scorecard>().WithMany().HasForeignKey(d => new { d.TenantId, d.ScorecardId }).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Recommendation>().WithMany().HasForeignKey(d => new { d.TenantId, d.RecommendationId }).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(d => new { d.TenantId, d.Reference }).IsUnique();
        // those of an assessment
        builder.HasIndex(d => new { d.TenantId, d.AssessmentId, d.At });
        // all of them, the latest first
        builder.HasIndex(d => new { d.TenantId, d.At, d.Id });
    }

    public void Configure(EntityTypeBuilder<SharedDecision> builder)
    {
        builder.ToTable("shared_decisions");
        builder.HasKey(d => new { d.TenantId, d.TransmittalId });
        builder.Property(d => d.Outcome).HasMaxLength(30);
        builder.Property(d => d.Conditions).HasConversion<Written<ConditionTold>, Same<ConditionTold>>();
        builder.HasOne<Questionnaire>().WithMany().HasForeignKey(d => new { d.TenantId, d.QuestionnaireId }).OnDelete(DeleteBehavior.Restrict);
        // those of a questionnaire
        builder.HasIndex(d => new { d.TenantId, d.QuestionnaireId, d.At });
    }

    private sealed class Written<T>() : ValueConverter<IReadOnlyList<T>, string>(conditions => ContentJson.Write(conditions), text => ContentJson.Read<List<T>>(text));

    // never changed
    private sealed class Same<T>() : ValueComparer<IReadOnlyList<T>>((left, right) => ReferenceEquals(left, right), conditions => conditions.Count, conditions => conditions);
}
