using Governance.Domain.Organizations;

namespace Governance.Domain.Vendors;

/// <summary>Finds what is wrong with a row by itself, naming the column.</summary>
internal static class RegisterRowCheck
{
    private static readonly string[] Truths = ["yes", "no", "true", "false"];

    /// <summary>The first flaw; null for a row that can be taken.</summary>
    public static string? Flaw(RegisterRow row, IReadOnlyDictionary<string, UserId> owners) => row switch
    {
        { Name: null } => "Column Name: the name is missing.",
        { Name.Length: > Vendor.MaxNameLength } => $"Column Name: a name has at most {Vendor.MaxNameLength} characters.",
        { LegalName.Length: > Vendor.MaxLegalNameLength } => $"Column Registered name: it has at most {Vendor.MaxLegalNameLength} characters.",
        { Domain: { } domain } when !MailDomain.TryParse(domain, out _) => $"Column Domain: {domain} is not a mail domain.",
        { Domain: { } domain } when MailDomain.Parse(domain).IsOpenToAnybody => $"Column Domain: anybody can have a mailbox at {domain}.",
        { Owner: { } owner } when !owners.ContainsKey(owner.ToLowerInvariant()) => $"Column Owner: nobody here has the address {owner}.",
        { ExternalId.Length: > VendorExternalId.MaxValueLength } => $"Column External id: it has at most {VendorExternalId.MaxValueLength} characters.",
        { HasContact: true } => ContactFlaw(row),
        _ => null,
    };

    private static string? ContactFlaw(RegisterRow row) => row switch
    {
        { ContactName: null } => "Column Contact: the contact's name is missing.",
        { ContactName.Length: > VendorContact.MaxNameLength } => $"Column Contact: a name has at most {VendorContact.MaxNameLength} characters.",
        { ContactEmail: { } mail } when !EmailAddress.TryParse(mail, out _) => $"Column Contact mail: {mail} is not a mail address.",
        { ContactEmail: null, ContactPhone: null } => "Column Contact mail: give a mail address or a phone number.",
        { ContactPhone.Length: > VendorContact.MaxPhoneLength } => $"Column Contact phone: it has at most {VendorContact.MaxPhoneLength} characters.",
        { OutOfHours: { } truth } when !Truths.Contains(truth, StringComparer.OrdinalIgnoreCase) => $"Column Out of hours: {truth} is neither yes nor no.",
        _ when IsOutOfHours(row) && row.ContactPhone is null => "Column Contact phone: a contact out of hours needs a phone number.",
        _ => null,
    };

    /// <summary>Whether the row's contact is to be reached at night.</summary>
    public static bool IsOutOfHours(RegisterRow row) => row.OutOfHours is { } truth && (truth.Equals("yes", StringComparison.OrdinalIgnoreCase) || truth.Equals("true", StringComparison.OrdinalIgnoreCase));
}
