using Governance.Domain;
using Governance.Domain.Organizations;

namespace Governance.Data.Questionnaires;

/// <summary>The natural person who signs.</summary>
/// <param name="Id">Who.</param>
/// <param name="Name">Their name as the buyer will read it.</param>
/// <param name="Email">Where the copy goes.</param>
/// <param name="Authority">The authority under which they sign; null to take the first.</param>
public sealed record Signer(UserId Id, string Name, string Email, SigningAuthorityId? Authority);
