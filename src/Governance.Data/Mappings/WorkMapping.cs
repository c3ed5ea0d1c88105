using Governance.Data.Queue;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Governance.Data.Mappings;

internal sealed class WorkMapping : IEntityTypeConfiguration<Work>, IEntityTypeConfiguration<OutboxMail>
{
    public void Configure(EntityTypeBuilder<Work> builder)
    {
        builder.ToTable("work");
        builder.HasKey(w => w.Id);
        builder.Property(w => w.Kind).HasMaxLength(40);
        builder.Property(w => w.Key).HasMaxLength(200);
        builder.Property(w => w.LastFailure).HasMaxLength(300);
        builder.HasIndex(w => w.Key).IsUnique();
        // the claim: what is due and not yet done or given up
        builder.HasIndex(w => new { w.DoneAt, w.DeadAt, w.DueAt });
    }

    public void Configure(EntityTypeBuilder<OutboxMail> builder)
    {
        builder.ToTable("outbox_mails");
        builder.HasKey(m => new { m.TenantId, m.Id });
        builder.Property(m => m.To).HasMaxLength(254);
        builder.Property(m => m.Subject).HasMaxLength(OutboxMail.MaxSubjectLength);
        builder.HasIndex(m => new { m.TenantId, m.QueuedAt });
    }
}
