using System.Linq.Expressions;
using System.Reflection;
using Governance.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Governance.Data.Conventions;

/// <summary>Every value object of the Domain that is one text — a sealed record with a Value and a Parse — is stored as that text.</summary>
internal static class TextValues
{
    public static void Apply(ModelConfigurationBuilder builder)
    {
        foreach (var type in typeof(TenantId).Assembly.GetTypes().Where(IsTextValue))
        {
            var property = builder.Properties(type).HaveConversion(typeof(Converter<>).MakeGenericType(type));
            if ((Constant(type, "MaxLength") ?? Constant(type, "Length")) is { } longest) property.HaveMaxLength(longest);
        }
    }

    /// <summary>A sealed record with a string named Value and a static Parse from one.</summary>
    public static bool IsTextValue(Type type) =>
        type is { IsClass: true, IsSealed: true } && type.GetProperty("Value")?.PropertyType == typeof(string) && ParseOf(type) is not null;

    private static MethodInfo? ParseOf(Type type) => type.GetMethod("Parse", BindingFlags.Public | BindingFlags.Static, [typeof(string)]);

    private static int? Constant(Type type, string name) =>
        type.GetField(name, BindingFlags.Public | BindingFlags.Static) is { IsLiteral: true } field ? (int?)field.GetRawConstantValue() : null;

    private sealed class Converter<T>() : ValueConverter<T, string>(Write(), Read()) where T : class
    {
        private static Expression<Func<T, string>> Write()
        {
            var value = Expression.Parameter(typeof(T), "value");
            return Expression.Lambda<Func<T, string>>(Expression.Property(value, "Value"), value);
        }

        private static Expression<Func<string, T>> Read()
        {
            var text = Expression.Parameter(typeof(string), "text");
            return Expression.Lambda<Func<string, T>>(Expression.Call(ParseOf(typeof(T))!, text), text);
        }
    }
}
