using Governance.Domain.Organizations;
using Governance.Domain.Questionnaires;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Governance.Data.Mappings;

internal sealed class SubmissionMapping : IEntityTypeConfiguration<Submission>, IEntityTypeConfiguration<Representation>
{
    public void Configure(EntityTypeBuilder<Submission> builder)
    {
        builder.ToTable("submissions");
        builder.HasKey(s => new { s.TenantId, s.Id });
        builder.Property(s => s.Sha256).HasMaxLength(64);
        builder.Property(s => s.ConfirmedBy).HasMaxLength(200);
        builder.HasOne<Questionnaire>().WithMany().HasForeignKey(s => new { s.TenantId, s.QuestionnaireId }).OnDelete(DeleteBehavior.Restrict);
        // the versions of one questionnaire, and each number once
        builder.HasIndex(s => new { s.TenantId, s.QuestionnaireId, s.Number }).IsUnique();
    }

    public void Configure(EntityTypeBuilder<Representation> builder)
    {
        builder.ToTable("representations");
        builder.HasKey(r => new { r.TenantId, r.Id });
        builder.Property(r => r.Statement).HasMaxLength(40);
        builder.Property(r => r.ContentSha256).HasMaxLength(64);
        builder.Property(r => r.CredentialId).HasMaxLength(1400);
        builder.HasOne<Submission>().WithMany().HasForeignKey(r => new { r.TenantId, r.SubmissionId }).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<LegalEntity>().WithMany().HasForeignKey(r => new { r.TenantId, r.LegalEntityId }).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<SigningAuthority>().WithMany().HasForeignKey(r => new { r.TenantId, r.SigningAuthorityId }).OnDelete(DeleteBehavior.Restrict);
        // one to a submission
        builder.HasIndex(r => new { r.TenantId, r.SubmissionId }).IsUnique();
    }
}
