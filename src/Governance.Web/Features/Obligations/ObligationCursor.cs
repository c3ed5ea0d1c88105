using System.Globalization;

namespace Governance.Web.Features.Obligations;

/// <summary>Where a page of obligations ended: date and id.</summary>
public sealed record ObligationCursor(DateOnly DueOn, Guid Id)
{
    /// <summary>Reads a cursor from the address; null for anything else.</summary>
    public static ObligationCursor? Read(string? text) =>
        text?.Split('_') is [var on, var id] && DateOnly.TryParseExact(on, "O", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && Guid.TryParse(id, out var last) ? new(day, last) : null;

    /// <inheritdoc />
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{DueOn:O}_{Id:N}");
}
