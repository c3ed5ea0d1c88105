using Governance.Domain.Signing;

namespace Governance.Web.Features.SigningKeys;

/// <summary>A set of JSON Web Keys.</summary>
public sealed record PublishedKeys(IReadOnlyList<PublicSigningKey> Keys);
