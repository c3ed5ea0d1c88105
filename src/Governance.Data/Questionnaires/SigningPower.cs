using Governance.Domain.Organizations;

namespace Governance.Data.Questionnaires;

/// <summary>An authority to sign, with the legal entity that it binds.</summary>
public sealed record SigningPower(SigningAuthority Authority, LegalEntity Entity);
