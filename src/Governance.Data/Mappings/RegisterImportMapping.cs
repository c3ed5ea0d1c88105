using Governance.Domain.Vendors;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Governance.Data.Mappings;

internal sealed class RegisterImportMapping : IEntityTypeConfiguration<RegisterImport>
{
    public void Configure(EntityTypeBuilder<RegisterImport> builder)
    {
        builder.ToTable("register_imports");
        builder.HasKey(i => new { i.TenantId, i.Id });
        builder.Property(i => i.FileName).HasMaxLength(RegisterImport.MaxFileNameLength);
        builder.Property(i => i.Sha256).HasMaxLength(64).IsUnicode(false);
        builder.Property(i => i.System).HasMaxLength(VendorExternalId.MaxSystemLength);
        // written once and read whole, so it is one text; rows never change, so the list is compared as an object
        builder.Property(i => i.Rows).HasConversion(rows => ContentJson.Write(rows), text => ContentJson.Read<List<RegisterRow>>(text),
            new ValueComparer<IReadOnlyList<RegisterRow>>((a, b) => ReferenceEquals(a, b), rows => rows.Count, rows => rows));
        // the list of imports, newest first
        builder.HasIndex(i => new { i.TenantId, i.ReadAt });
    }
}
