namespace Governance.Domain.Vendors;

/// <summary>A row of a file of vendors, as it stands there; empty cells are null.</summary>
/// <param name="Number">The row, 1-based, as the sheet shows it.</param>
/// <param name="Name">The name.</param>
/// <param name="LegalName">The registered name.</param>
/// <param name="Domain">The mail domain.</param>
/// <param name="Owner">The mail address of who answers for it.</param>
/// <param name="ExternalId">Its id in the system that the file comes from.</param>
/// <param name="ContactName">A person there.</param>
/// <param name="ContactEmail">The person's mail address.</param>
/// <param name="ContactPhone">The person's phone number.</param>
/// <param name="OutOfHours">Whether the person is to be reached at night: yes or no.</param>
public sealed record RegisterRow(int Number, string? Name, string? LegalName, string? Domain, string? Owner, string? ExternalId,
    string? ContactName, string? ContactEmail, string? ContactPhone, string? OutOfHours)
{
    /// <summary>Whether it names a person.</summary>
    public bool HasContact => ContactName is not null || ContactEmail is not null || ContactPhone is not null;
}
