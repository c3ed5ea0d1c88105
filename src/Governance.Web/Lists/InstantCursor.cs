using System.Globalization;

namespace Governance.Web.Lists;

/// <summary>Where a page of a list by instant ends: the instant of its last row, in UTC.</summary>
public static class InstantCursor
{
    /// <summary>Reads an address's cursor; null for none, and for one that nobody gave out.</summary>
    public static DateTimeOffset? Read(string? text) =>
        DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out var at) ? at.ToUniversalTime() : null;

    /// <summary>Writes it with all its digits, for the database keeps more than seconds.</summary>
    public static string Write(DateTimeOffset at) => at.ToString("O", CultureInfo.InvariantCulture);
}
