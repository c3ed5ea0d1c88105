using System.Globalization;

namespace Governance.Web.Lists;

/// <summary>Where a page of a list by due date ends: the day and the id of its last row.</summary>
/// <param name="On">The day.</param>
/// <param name="Id">The id.</param>
public sealed record DueCursor(DateOnly On, Guid Id)
{
    /// <summary>Reads an address's cursor; null for none, and for one that nobody gave out.</summary>
    public static DueCursor? Read(string? text) =>
        text?.Split('_') is [var on, var id] && DateOnly.TryParseExact(on, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && Guid.TryParse(id, out var row)
            ? new(day, row) : null;

    /// <inheritdoc />
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{On:yyyy-MM-dd}_{Id:N}");
}
