using System.Buffers.Text;
using System.Globalization;
using System.Text;

namespace Governance.Web.Lists;

/// <summary>Where a page ends of a list that can be sorted in several ways: what its last row is sorted by, its day and its id.</summary>
/// <param name="By">What the list is sorted by first, as text; empty where the day leads.</param>
/// <param name="On">The day.</param>
/// <param name="Id">The id.</param>
public sealed record RowKey(string By, DateOnly On, Guid Id)
{
    private const char Divider = '\n';

    /// <summary>Reads an address's key; null for none, and for one that nobody gave out.</summary>
    public static RowKey? Read(string? text)
    {
        if (string.IsNullOrEmpty(text) || !Base64Url.IsValid(text)) return null;
        return Encoding.UTF8.GetString(Base64Url.DecodeFromChars(text)).Split(Divider) is [var by, var on, var id]
            && DateOnly.TryParseExact(on, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && Guid.TryParse(id, out var row)
            ? new(by, day, row) : null;
    }

    /// <summary>As it stands in the address.</summary>
    public override string ToString() => Base64Url.EncodeToString(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{By}{Divider}{On:yyyy-MM-dd}{Divider}{Id:N}")));
}
