using System.Globalization;

namespace Governance.Web.Features.AuditEntries;

/// <summary>Where a page of the audit trail ends: the instant and the id of its last entry.</summary>
/// <param name="At">The instant.</param>
/// <param name="Id">The id.</param>
public sealed record AuditCursor(DateTimeOffset At, Guid Id)
{
    /// <summary>Reads an address's cursor; null for none, and for one that nobody gave out.</summary>
    public static AuditCursor? Read(string? text) =>
        text?.Split('_') is [var at, var id] && long.TryParse(at, NumberStyles.None, CultureInfo.InvariantCulture, out var ticks) && ticks <= DateTime.MaxValue.Ticks && Guid.TryParse(id, out var row)
            ? new(new DateTimeOffset(ticks, TimeSpan.Zero), row) : null;

    /// <inheritdoc />
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{At.UtcTicks}_{Id:N}");
}
