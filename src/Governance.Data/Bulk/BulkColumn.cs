using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Governance.Data.Bulk;

/// <summary>One column of a table that rows are loaded into: its name and type in the database, and how a row's value for it is read.</summary>
public sealed class BulkColumn
{
    private readonly IClrPropertyGetter getter;
    private readonly Func<object?, object?>? convert;

    internal BulkColumn(IProperty property)
    {
        var mapping = property.GetRelationalTypeMapping();
        (Name, StoreType) = (property.GetColumnName(), mapping.StoreType);
        getter = property.GetGetter();
        convert = mapping.Converter?.ConvertToProvider;
        var type = mapping.Converter?.ProviderClrType ?? property.ClrType;
        Type = type.IsValueType && Nullable.GetUnderlyingType(type) is null ? typeof(Nullable<>).MakeGenericType(type) : type;
    }

    /// <summary>Its name.</summary>
    public string Name { get; }

    /// <summary>Its type in the database.</summary>
    public string StoreType { get; }

    /// <summary>The type of its values on the way there; each may be null.</summary>
    public Type Type { get; }

    /// <summary>The value of a row, as it is sent.</summary>
    public object? Read(object row)
    {
        var value = getter.GetClrValueUsingContainingEntity(row);
        return value is null || convert is null ? value : convert(value);
    }
}
