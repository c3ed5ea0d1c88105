using Governance.Domain.Clarifications;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Governance.Data.Mappings;

// no key to assessment or questionnaire: an organization that buys and sells keeps both kinds here
internal sealed class ClarificationMapping : IEntityTypeConfiguration<Clarification>
{
    private const int MaxKeyLength = 64;

    public void Configure(EntityTypeBuilder<Clarification> builder)
    {
        builder.ToTable("clarifications");
        builder.HasKey(c => new { c.TenantId, c.TransmittalId });
        builder.Property(c => c.Question).HasMaxLength(MaxKeyLength);
        builder.Property(c => c.Text).HasMaxLength(Clarification.MaxLength);
        // those of a questionnaire, thread by thread
        builder.HasIndex(c => new { c.TenantId, c.AssessmentId, c.ThreadId, c.At });
        // a thread, whatever it is about: what arrives names it
        builder.HasIndex(c => new { c.TenantId, c.ThreadId });
    }
}
