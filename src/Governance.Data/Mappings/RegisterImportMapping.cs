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
        // written once and read whole, so it is one text; rows never change, so they are compared as an object
        builder.Property(i => i.Rows).HasConversion(rows => ContentJson.Write(rows), text => Read(text),
            new ValueComparer<RegisterRows>((a, b) => ReferenceEquals(a, b), rows => rows.Taken.Count, rows => rows));
        // the list of imports, newest first
        builder.HasIndex(i => new { i.TenantId, i.ReadAt });
    }

    // a file that was read before headings were kept is a list of rows alone
    private static RegisterRows Read(string text) => text.StartsWith('[') ? new(ContentJson.Read<List<RegisterRow>>(text), []) : ContentJson.Read<RegisterRows>(text);
}
