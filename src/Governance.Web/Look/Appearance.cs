namespace Governance.Web.Look;

/// <summary>How a person wants pages to look and keys to act, kept in one cookie on the device.</summary>
/// <param name="Theme"><c>light</c>, <c>dark</c>, or nothing to follow the system.</param>
/// <param name="Compact">Rows of 32 instead of 40 pixels.</param>
/// <param name="Keys">Whether single letters act as shortcuts.</param>
public sealed record Appearance(string? Theme, bool Compact, bool Keys)
{
    /// <summary>The cookie: parts divided by dots, unknown ones ignored.</summary>
    public const string Cookie = "appearance";

    /// <summary>Reads what the device asks for.</summary>
    public static Appearance Of(HttpRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        var parts = (request.Cookies[Cookie] ?? "").Split('.');
        return new(parts.FirstOrDefault(part => part is "light" or "dark"), parts.Contains("compact"), !parts.Contains("nokeys"));
    }

    /// <summary>The cookie's value.</summary>
    public override string ToString() => string.Join('.', ((string?[])[Theme, Compact ? "compact" : null, Keys ? null : "nokeys"]).Where(part => part is not null));
}
