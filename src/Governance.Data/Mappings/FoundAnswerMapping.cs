using Governance.Domain;
using Governance.Domain.Assessments;
using Governance.Domain.Evidence;
using Governance.Domain.FoundAnswers;
using Governance.Domain.Questionnaires;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Governance.Data.Mappings;

// the key serves the one query there is: all answers of an assessment
internal sealed class FoundAnswerMapping : IEntityTypeConfiguration<FoundAnswer>
{
    private const int MaxKeyLength = 64;

    public void Configure(EntityTypeBuilder<FoundAnswer> builder)
    {
        builder.ToTable("found_answers");
        builder.HasKey(a => new { a.TenantId, a.AssessmentId, a.Question });
        builder.Property(a => a.Question).HasMaxLength(MaxKeyLength);
        builder.Property(a => a.Value).HasConversion<AnswerMapping.Values, AnswerMapping.SameValues>();
        builder.Property(a => a.Comment).HasMaxLength(AnswerDraft.MaxWords);
        builder.Property(a => a.Reason).HasMaxLength(AnswerDraft.MaxWords);
        builder.Property(a => a.Sources).HasConversion<Sources, SameSources>();
        builder.Property(a => a.Authors).HasConversion<People, SamePeople>();
        builder.Ignore(a => a.Words);
        builder.HasOne<Assessment>().WithMany().HasForeignKey(a => new { a.TenantId, a.AssessmentId }).OnDelete(DeleteBehavior.Restrict);
    }

    private sealed class Sources() : ValueConverter<IReadOnlyList<PublicSource>, string>(sources => ContentJson.Write(sources), text => ContentJson.Read<List<PublicSource>>(text));

    // a list is replaced, never changed
    private sealed class SameSources() : ValueComparer<IReadOnlyList<PublicSource>>((left, right) => ReferenceEquals(left, right), sources => sources.Count, sources => sources);

    private sealed class People() : ValueConverter<IReadOnlyList<UserId>, string>(people => ContentJson.Write(people), text => ContentJson.Read<List<UserId>>(text));

    private sealed class SamePeople() : ValueComparer<IReadOnlyList<UserId>>((left, right) => ReferenceEquals(left, right), people => people.Count, people => people);
}
