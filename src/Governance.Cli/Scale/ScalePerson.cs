using Governance.Domain;
using Governance.Domain.Organizations;

namespace Governance.Cli.Scale;

/// <summary>A made-up member of an organization.</summary>
/// <param name="Id">Who.</param>
/// <param name="Name">Their name.</param>
/// <param name="Address">Where mails would reach them, if the domain existed.</param>
/// <param name="Roles">What they may do.</param>
public sealed record ScalePerson(UserId Id, string Name, EmailAddress Address, IReadOnlyList<Role> Roles);
