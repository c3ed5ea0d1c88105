using System.Reflection;
using Governance.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Governance.Data.Conventions;

/// <summary>Every <c>readonly record struct XId(Guid Value)</c> of the Domain is stored as its value.</summary>
internal static class TypedIds
{
    public static void Apply(ModelConfigurationBuilder builder)
    {
        foreach (var id in typeof(TenantId).Assembly.GetTypes().Where(IsTypedId))
            builder.Properties(id).HaveConversion(typeof(Converter<>).MakeGenericType(id));
    }

    /// <summary>A value type with nothing but a Guid named Value.</summary>
    public static bool IsTypedId(Type type)
    {
        ArgumentNullException.ThrowIfNull(type);
        return type is { IsValueType: true, IsEnum: false } && type.Name.EndsWith("Id", StringComparison.Ordinal)
            && type.GetProperties(BindingFlags.Public | BindingFlags.Instance) is [{ Name: "Value" } value] && value.PropertyType == typeof(Guid);
    }

    private sealed class Converter<T>() : ValueConverter<T, Guid>(Read(), Write()) where T : struct
    {
        private static System.Linq.Expressions.Expression<Func<T, Guid>> Read()
        {
            var id = System.Linq.Expressions.Expression.Parameter(typeof(T), "id");
            return System.Linq.Expressions.Expression.Lambda<Func<T, Guid>>(System.Linq.Expressions.Expression.Property(id, "Value"), id);
        }

        private static System.Linq.Expressions.Expression<Func<Guid, T>> Write()
        {
            var value = System.Linq.Expressions.Expression.Parameter(typeof(Guid), "value");
            return System.Linq.Expressions.Expression.Lambda<Func<Guid, T>>(System.Linq.Expressions.Expression.New(typeof(T).GetConstructor([typeof(Guid)])!, value), value);
        }
    }
}
