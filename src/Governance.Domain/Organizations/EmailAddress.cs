using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;

namespace Governance.Domain.Organizations;

/// <summary>A mail address: a local part of the plain ASCII kind and a domain; compared without regard to case.</summary>
public sealed partial record EmailAddress
{
    /// <summary>Longest allowed, in characters (RFC 5321 section 4.5.3.1).</summary>
    public const int MaxLength = 254;

    private EmailAddress(string value, MailDomain domain) => (Value, Domain) = (value, domain);

    /// <summary>The address in lower case.</summary>
    public string Value { get; }

    /// <summary>The part after the at sign.</summary>
    public MailDomain Domain { get; }

    /// <summary>Reads an address; throws <see cref="FormatException"/> for anything else.</summary>
    public static EmailAddress Parse(string text) => TryParse(text, out var address) ? address : throw new FormatException("Not a mail address.");

    /// <summary>Reads an address if it is one; spaces around it are dropped.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out EmailAddress? address)
    {
        address = null;
        var trimmed = text?.Trim();
        if (trimmed is not { Length: <= MaxLength }) return false;
        var at = trimmed.LastIndexOf('@');
        if (at is not (> 0 and <= 64) || !LocalPart().IsMatch(trimmed[..at]) || !MailDomain.TryParse(trimmed[(at + 1)..], out var domain)) return false;
        address = new EmailAddress($"{trimmed[..at].ToLowerInvariant()}@{domain.Value}", domain);
        return true;
    }

    /// <inheritdoc />
    public override string ToString() => Value;

    [GeneratedRegex(@"^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*$", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex LocalPart();
}
