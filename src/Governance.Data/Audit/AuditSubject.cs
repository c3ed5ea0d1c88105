using Governance.Domain;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Governance.Data.Audit;

/// <summary>How an audit entry names the record that it is about: its kind, and its key without the owner, which stands in a column of its own.</summary>
public static class AuditSubject
{
    /// <summary>The name of a record.</summary>
    /// <param name="kind">Its type.</param>
    /// <param name="value">Reads a part of its key.</param>
    public static string Of(IReadOnlyEntityType kind, Func<IReadOnlyProperty, object?> value)
    {
        ArgumentNullException.ThrowIfNull(kind);
        ArgumentNullException.ThrowIfNull(value);
        var parts = kind.FindPrimaryKey()!.Properties.Where(p => p.Name is not nameof(ITenantOwned.TenantId)).Select(p => value(p) is { } part ? Text(part) : "");
        return $"{kind.ClrType.Name} {string.Join(' ', parts)}";
    }

    private static string Text(object id) => id.GetType().GetProperty("Value")?.GetValue(id)?.ToString() ?? id.ToString()!;
}
