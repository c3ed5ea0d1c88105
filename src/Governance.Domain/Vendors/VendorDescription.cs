using Governance.Domain.Organizations;

namespace Governance.Domain.Vendors;

/// <summary>What a buyer writes down about a vendor: the name it uses, the registered name, the mail domain that a claim must prove, and who answers for it.</summary>
public sealed record VendorDescription(string? Name, string? LegalName, MailDomain? Domain, UserId? OwnerId);
