using Governance.Domain.AnswerLibrary;
using Governance.Domain.Imports;
using Governance.Domain.Questionnaires;
using Governance.Domain.Templates;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Governance.Data.Mappings;

internal sealed class ImportedFileMapping : IEntityTypeConfiguration<QuestionnaireImport>, IEntityTypeConfiguration<AnswerImport>, IEntityTypeConfiguration<UploadedOriginal>
{
    public void Configure(EntityTypeBuilder<QuestionnaireImport> builder)
    {
        builder.ToTable("questionnaire_imports");
        builder.HasKey(i => new { i.TenantId, i.Id });
        OfFile(builder);
        builder.HasOne<TemplateDraft>().WithMany().HasForeignKey(i => new { i.TenantId, i.DraftId }).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<AnswerImport> builder)
    {
        builder.ToTable("answer_imports");
        builder.HasKey(i => new { i.TenantId, i.Id });
        OfFile(builder);
        builder.Property(i => i.Decided).HasConversion(decided => ContentJson.Write(decided), text => ContentJson.Read<IReadOnlyList<DecidedPlace>>(text), Whole<DecidedPlace>());
    }

    public void Configure(EntityTypeBuilder<UploadedOriginal> builder)
    {
        builder.ToTable("uploaded_originals");
        builder.HasKey(o => new { o.TenantId, o.QuestionnaireId });
        OfFile(builder);
        builder.HasOne<Questionnaire>().WithMany().HasForeignKey(o => new { o.TenantId, o.QuestionnaireId }).OnDelete(DeleteBehavior.Restrict);
    }

    private static void OfFile<T>(EntityTypeBuilder<T> builder) where T : ImportedFile
    {
        builder.Property(i => i.FileName).HasMaxLength(ImportedFile.MaxFileNameLength);
        builder.Property(i => i.Sha256).HasMaxLength(64).IsUnicode(false);
        builder.Property(i => i.Shape).HasMaxLength(64).IsUnicode(false);
        builder.Property(i => i.Choices).HasConversion(choices => ContentJson.Write(choices), text => ContentJson.Read<IReadOnlyList<ChosenSheet>>(text), Whole<ChosenSheet>());
        // the list of imports, newest first
        builder.HasIndex(i => new { i.TenantId, i.ReadAt });
        // the last file of the same make
        builder.HasIndex(i => new { i.TenantId, i.Shape, i.ReadAt });
    }

    // the whole list is replaced by each choice, so it is compared as an object
    private static ValueComparer<IReadOnlyList<T>> Whole<T>() => new((a, b) => ReferenceEquals(a, b), list => list.Count, list => list);
}
