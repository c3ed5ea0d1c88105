using System.Buffers.Text;
using System.Globalization;
using System.Text;

namespace Governance.Data.Vendors;

/// <summary>Where a page of the register begins or ends: rank of the tier, name and reference of a row.</summary>
public sealed record VendorKey(int Rank, string Name, string Reference)
{
    private const char Divider = '\n';

    /// <summary>Reads a key from the address; null where there is none.</summary>
    public static VendorKey? Read(string? text)
    {
        if (string.IsNullOrEmpty(text) || !Base64Url.IsValid(text)) return null;
        var parts = Encoding.UTF8.GetString(Base64Url.DecodeFromChars(text)).Split(Divider);
        return parts is [var rank, var name, var reference] && int.TryParse(rank, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? new(number, name, reference) : null;
    }

    /// <summary>As it stands in the address.</summary>
    public override string ToString() =>
        Base64Url.EncodeToString(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{Rank}{Divider}{Name}{Divider}{Reference}")));
}
