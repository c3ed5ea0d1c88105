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
        "126.com", "163.com", "aol.com", "bk.ru", "fastmail.com", "fastmail.fm", "foxmail.com", "free.fr", "freenet.de", "gmail.com", "gmx.at", "gmx.ch",
        "gmx.com", "gmx.de", "gmx.net", "googlemail.com", "hey.com", "hotmail.co.uk", "hotmail.com", "hotmail.de", "hotmail.fr", "hotmail.it", "icloud.com",
        "inbox.ru", "laposte.net", "libero.it", "list.ru", "live.co.uk", "live.com", "live.de", "live.fr", "mac.com", "mail.com", "mail.ru", "mailbox.org",
        "me.com", "msn.com", "naver.com", "orange.fr", "outlook.com", "outlook.de", "outlook.fr", "pm.me", "posteo.de", "proton.me", "protonmail.com",
        "qq.com", "rediffmail.com", "rocketmail.com", "seznam.cz", "t-online.de", "tuta.com", "tutanota.com", "wanadoo.fr", "web.de", "ya.ru",
        "yahoo.co.jp", "yahoo.co.uk", "yahoo.com", "yahoo.de", "yahoo.es", "yahoo.fr", "yahoo.it", "yandex.com", "yandex.ru", "ymail.com", "zoho.com",
        "zohomail.com");

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
