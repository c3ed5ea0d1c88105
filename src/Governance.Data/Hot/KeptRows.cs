using System.Data.Common;
using System.Linq.Expressions;
using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;

namespace Governance.Data.Hot;

/// <summary>
/// Reads rows of an entity from an answer to written SQL as its mapping says: the columns, the conversions, the fields behind private setters. What it leaves
/// out is the work of a query: translating, looking up its plan, following changes.
/// </summary>
/// <typeparam name="T">The entity.</typeparam>
internal sealed class KeptRows<T>
    where T : class
{
    private readonly Func<DbDataReader, int, T> read;

    /// <summary>Works out how, once for a model.</summary>
    public KeptRows(IModel model)
    {
        var entity = model.FindEntityType(typeof(T)) ?? throw new InvalidOperationException($"The model has no {typeof(T).Name}.");
        var table = StoreObjectIdentifier.Table(entity.GetTableName()!, entity.GetSchema());
        List<IProperty> properties = [.. entity.GetProperties()];
        Columns = [.. properties.Select(property => property.GetColumnName(table)!)];
        var (reader, first) = (Expression.Parameter(typeof(DbDataReader)), Expression.Parameter(typeof(int)));
        var sets = properties.Select((property, i) => Expression.Bind(property.GetMemberInfo(forMaterialization: true, forSet: true), Value(property, reader, Expression.Add(first, Expression.Constant(i)))));
        var constructor = typeof(T).GetConstructor(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic, Type.EmptyTypes)!;
        read = Expression.Lambda<Func<DbDataReader, int, T>>(Expression.MemberInit(Expression.New(constructor), sets), reader, first).Compile();
    }

    /// <summary>The columns, in the order in which they are read.</summary>
    public IReadOnlyList<string> Columns { get; }

    /// <summary>The columns as a statement selects them, of a table under a short name.</summary>
    public string Of(string name) => string.Join(", ", Columns.Select(column => $"{name}.{column}"));

    /// <summary>Reads the row on which the reader stands, from its first column on or from a later one.</summary>
    public T Read(DbDataReader reader, int first = 0) => read(reader, first);

    private static Expression Value(IProperty property, Expression reader, Expression at)
    {
        var mapping = (RelationalTypeMapping)property.GetTypeMapping();
        var method = mapping.GetDataReaderMethod();
        var value = mapping.CustomizeDataReaderExpression(Expression.Call(method.DeclaringType == typeof(DbDataReader) ? reader : Expression.Convert(reader, method.DeclaringType!), method, at));
        if (mapping.Converter is { } converter) value = Expression.Invoke(converter.ConvertFromProviderExpression, value.Type == converter.ProviderClrType ? value : Expression.Convert(value, converter.ProviderClrType));
        if (value.Type != property.ClrType) value = Expression.Convert(value, property.ClrType);
        return property.IsNullable ? Expression.Condition(Expression.Call(reader, nameof(DbDataReader.IsDBNull), typeArguments: null, at), Expression.Default(property.ClrType), value) : value;
    }
}
