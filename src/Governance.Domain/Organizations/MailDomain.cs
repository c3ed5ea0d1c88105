using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Governance.Domain.Organizations;

/// <summary>A domain that receives mail, in lower-case ASCII (A-labels); at least two labels.</summary>
public sealed partial record MailDomain
{
    /// <summary>Longest allowed, in characters (RFC 1035 section 2.3.4).</summary>
    public const int MaxLength = 253;

    // anybody can have a mailbox there, so a mailbox there proves nothing about an organization
    private static readonly FrozenSet<string> OpenToAnybody = FrozenSet.Create(StringComparer.Ordinal,
        "aol.com", "fastmail.com", "gmail.com", "gmx.com", "gmx.de", "gmx.net", "googlemail.com", "hey.com", "hotmail.com", "icloud.com",
        "live.com", "mail.com", "mail.ru", "me.com", "msn.com", "outlook.com", "posteo.de", "proton.me", "protonmail.com", "qq.com",
        "web.de", "yahoo.com", "yandex.com", "ymail.com", "zoho.com", "163.com");

    private MailDomain(string value) => Value = value;

    /// <summary>The domain.</summary>
    public string Value { get; }

    /// <summary>Whether anybody can get a mailbox at this domain.</summary>
    public bool IsOpenToAnybody => OpenToAnybody.Contains(Value);

    /// <summary>Reads a domain; throws <see cref="FormatException"/> for anything else.</summary>
    public static MailDomain Parse(string text) => TryParse(text, out var domain) ? domain : throw new FormatException("Not a mail domain.");

    /// <summary>Reads a domain if it is one; international names become A-labels.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out MailDomain? domain)
    {
        domain = null;
        if (text?.Trim() is not { Length: > 0 and <= MaxLength } trimmed) return false;
        string ascii;
        try { ascii = new IdnMapping { UseStd3AsciiRules = true }.GetAscii(trimmed).ToLowerInvariant(); }
        catch (ArgumentException) { return false; }
        if (ascii.Length <= MaxLength && Shape().IsMatch(ascii)) domain = new MailDomain(ascii);
        return domain is not null;
    }

    /// <inheritdoc />
    public override string ToString() => Value;

    [GeneratedRegex("^([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?[.])+([a-z]{2,63}|xn--[a-z0-9-]{1,59})$", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Shape();
}
