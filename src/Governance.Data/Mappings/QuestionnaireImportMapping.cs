using Governance.Domain.Templates;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Governance.Data.Mappings;

internal sealed class QuestionnaireImportMapping : IEntityTypeConfiguration<QuestionnaireImport>
{
    public void Configure(EntityTypeBuilder<QuestionnaireImport> builder)
    {
        builder.ToTable("questionnaire_imports");
        builder.HasKey(i => new { i.TenantId, i.Id });
        builder.Property(i => i.FileName).HasMaxLength(QuestionnaireImport.MaxFileNameLength);
        builder.Property(i => i.Sha256).HasMaxLength(64).IsUnicode(false);
        builder.Property(i => i.Shape).HasMaxLength(64).IsUnicode(false);
        // the whole list is replaced by each choice, so it is compared as an object
        builder.Property(i => i.Choices).HasConversion(choices => ContentJson.Write(choices), text => ContentJson.Read<IReadOnlyList<ChosenSheet>>(text),
            new ValueComparer<IReadOnlyList<ChosenSheet>>((a, b) => ReferenceEquals(a, b), choices => choices.Count, choices => choices));
        builder.HasOne<TemplateDraft>().WithMany().HasForeignKey(i => new { i.TenantId, i.DraftId }).OnDelete(DeleteBehavior.Restrict);
        // the list of imports, newest first
        builder.HasIndex(i => new { i.TenantId, i.ReadAt });
        // the last file of the same make
        builder.HasIndex(i => new { i.TenantId, i.Shape, i.ReadAt });
    }
}
