using Governance.Domain.Catalogs;
using Governance.Domain.Questionnaires;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Governance.Data.Mappings;

internal sealed class PublishedMapping : IEntityTypeConfiguration<PublishedFramework>, IEntityTypeConfiguration<PublishedTemplate>
{
    public void Configure(EntityTypeBuilder<PublishedFramework> builder)
    {
        builder.ToTable("published_frameworks");
        builder.HasKey(f => new { f.Key, f.Version });
        builder.Property(f => f.Key).HasMaxLength(64);
        builder.Property(f => f.Version).HasMaxLength(20);
        builder.Property(f => f.Title).HasMaxLength(200);
        builder.Property(f => f.Sha256).HasMaxLength(64);
    }

    public void Configure(EntityTypeBuilder<PublishedTemplate> builder)
    {
        builder.ToTable("published_templates");
        builder.HasKey(t => new { t.Key, t.Version });
        builder.Property(t => t.Key).HasMaxLength(64);
        builder.Property(t => t.Version).HasMaxLength(20);
        builder.Property(t => t.Title).HasMaxLength(200);
        builder.Property(t => t.Purpose).HasMaxLength(2000);
        builder.Property(t => t.Sha256).HasMaxLength(64);
    }
}
