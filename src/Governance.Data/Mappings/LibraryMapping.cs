using Governance.Domain.AnswerLibrary;
using Governance.Domain.Catalogs;
using Governance.Domain.Imports;
using Governance.Domain.Questionnaires;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Governance.Data.Mappings;

internal sealed class LibraryMapping : IEntityTypeConfiguration<LibraryAnswer>, IEntityTypeConfiguration<ProposalDecision>
{
    private const int MaxKeyLength = 64;

    public void Configure(EntityTypeBuilder<LibraryAnswer> builder)
    {
        builder.ToTable("library_answers");
        builder.HasKey(a => new { a.TenantId, a.Id });
        builder.PrimitiveCollection(a => a.Controls);
        builder.Property(a => a.QuestionKey).HasMaxLength(MaxKeyLength);
        builder.Property(a => a.BuyerName).HasMaxLength(120);
        builder.Property(a => a.Reference).HasMaxLength(30);
        builder.Property(a => a.FileName).HasMaxLength(ImportedFile.MaxFileNameLength);
        builder.Property(a => a.Place).HasMaxLength(LibraryAnswer.MaxPlaceLength);
        builder.Property(a => a.Value).HasConversion<Values, SameValues>();
        builder.Property(a => a.Comment).HasMaxLength(AnswerDraft.MaxWords);
        builder.Property(a => a.Subservice).HasMaxLength(AnswerDraft.MaxSubserviceLength);
        builder.Property(a => a.Reason).HasMaxLength(AnswerDraft.MaxWords);
        builder.Ignore(a => a.Words);
        builder.HasOne<Questionnaire>().WithMany().HasForeignKey(a => new { a.TenantId, a.QuestionnaireId }).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<AnswerImport>().WithMany().HasForeignKey(a => new { a.TenantId, a.ImportId }).OnDelete(DeleteBehavior.Restrict);
        // two people at once cannot keep the same answer twice; also what is kept of a questionnaire
        builder.HasIndex(a => new { a.TenantId, a.QuestionnaireId, a.QuestionKey }).IsUnique();
    }

    public void Configure(EntityTypeBuilder<ProposalDecision> builder)
    {
        builder.ToTable("proposal_decisions");
        builder.HasKey(d => new { d.TenantId, d.Id });
        builder.Property(d => d.Question).HasMaxLength(MaxKeyLength);
        builder.HasOne<Questionnaire>().WithMany().HasForeignKey(d => new { d.TenantId, d.QuestionnaireId }).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<LibraryAnswer>().WithMany().HasForeignKey(d => new { d.TenantId, d.LibraryAnswerId }).OnDelete(DeleteBehavior.Restrict);
        // what was decided about a questionnaire's questions
        builder.HasIndex(d => new { d.TenantId, d.QuestionnaireId });
        // where an answer of the library was used
        builder.HasIndex(d => new { d.TenantId, d.LibraryAnswerId, d.Id });
    }

    private sealed class Values() : ValueConverter<LibraryValue, string>(value => DocumentJson.Write(value), text => DocumentJson.Read<LibraryValue>(text));

    private sealed class SameValues() : ValueComparer<LibraryValue>(
        (left, right) => Text(left) == Text(right), value => StringComparer.Ordinal.GetHashCode(Text(value)), value => value)
    {
        private static string Text(LibraryValue? value) => value is null ? "" : DocumentJson.Write(value);
    }
}
