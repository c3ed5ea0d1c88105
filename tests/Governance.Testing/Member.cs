using Governance.Domain;
using Governance.Domain.Organizations;

namespace Governance.Testing;

/// <summary>A person in an organization, made for a test.</summary>
public sealed record Member(UserId Id, string Name, EmailAddress Address, Membership Membership);
