using Governance.Domain.Organizations;

namespace Governance.Domain.Vendors;

/// <summary>Finds what is wrong with a row by itself, naming the column.</summary>
internal static class RegisterRowCheck
{
    private static readonly string[] Truths = ["yes", "no", "true", "false"];

    /// <summary>Every flaw, column by column; none for a row that can be taken.</summary>
    public static IEnumerable<string> Flaws(RegisterRow row, IReadOnlyDictionary<string, UserId> owners)
    {
        if (row.Name is null) yield return "Column Name: the name is missing.";
        if (row.Name?.Length > Vendor.MaxNameLength) yield return $"Column Name: a name has at most {Vendor.MaxNameLength} characters.";
        if (row.LegalName?.Length > Vendor.MaxLegalNameLength) yield return $"Column Registered name: it has at most {Vendor.MaxLegalNameLength} characters.";
        if (DomainFlaw(row.Domain) is { } domain) yield return domain;
        if (row.Owner is { } owner && !owners.ContainsKey(owner.ToLowerInvariant())) yield return $"Column Owner: nobody here has the address {owner}.";
        if (row.ExternalId?.Length > VendorExternalId.MaxValueLength) yield return $"Column External id: it has at most {VendorExternalId.MaxValueLength} characters.";
        foreach (var flaw in row.HasContact ? ContactFlaws(row) : []) yield return flaw;
    }

    private static string? DomainFlaw(string? domain) => domain switch
    {
        null => null,
        _ when !MailDomain.TryParse(domain, out _) => $"Column Domain: {domain} is not a mail domain.",
        _ when MailDomain.Parse(domain).IsOpenToAnybody => $"Column Domain: anybody can have a mailbox at {domain}.",
        _ => null,
    };

    private static IEnumerable<string> ContactFlaws(RegisterRow row)
    {
        if (row.ContactName is null) yield return "Column Contact: the contact's name is missing.";
        if (row.ContactName?.Length > VendorContact.MaxNameLength) yield return $"Column Contact: a name has at most {VendorContact.MaxNameLength} characters.";
        if (row.ContactEmail is { } mail && !EmailAddress.TryParse(mail, out _)) yield return $"Column Contact mail: {mail} is not a mail address.";
        if (row.ContactEmail is null && row.ContactPhone is null) yield return "Column Contact mail: give a mail address or a phone number.";
        if (row.ContactPhone?.Length > VendorContact.MaxPhoneLength) yield return $"Column Contact phone: it has at most {VendorContact.MaxPhoneLength} characters.";
        if (row.OutOfHours is { } truth && !Truths.Contains(truth, StringComparer.OrdinalIgnoreCase)) yield return $"Column Out of hours: {truth} is neither yes nor no.";
        if (IsOutOfHours(row) && row.ContactPhone is null) yield return "Column Contact phone: a contact out of hours needs a phone number.";
    }

    /// <summary>Whether the row's contact is to be reached at night.</summary>
    public static bool IsOutOfHours(RegisterRow row) => row.OutOfHours is { } truth && (truth.Equals("yes", StringComparison.OrdinalIgnoreCase) || truth.Equals("true", StringComparison.OrdinalIgnoreCase));
}
