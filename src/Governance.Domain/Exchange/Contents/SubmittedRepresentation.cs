namespace Governance.Domain.Exchange.Contents;

/// <summary>
/// A representation: a named legal entity states to named buyer entities, for a service, as of a date, in a versioned statement,
/// what its answers are. Signed by a natural person whose authority is on record.
/// </summary>
/// <param name="Statement">Key and version of the statement, such as <c>representation/1</c>.</param>
/// <param name="StatementText">The statement as signed.</param>
/// <param name="LegalEntity">The legal entity that represents.</param>
/// <param name="RegisterNumber">Its register number or LEI.</param>
/// <param name="BuyerEntities">Who may rely on it.</param>
/// <param name="Service">The service.</param>
/// <param name="AsOf">The day it speaks of.</param>
/// <param name="Signatory">The natural person.</param>
/// <param name="Authority">On what the authority rests.</param>
/// <param name="ContentSha256">SHA-256 over statement, answers and evidence in canonical form; the challenge that a passkey signs.</param>
/// <param name="Assertion">The person's own signature; absent where no passkey was used, and the portal's seal does not stand in for it.</param>
public sealed record SubmittedRepresentation(
    string Statement,
    string StatementText,
    string LegalEntity,
    string RegisterNumber,
    IReadOnlyList<string> BuyerEntities,
    string Service,
    DateOnly AsOf,
    string Signatory,
    string Authority,
    string ContentSha256,
    PasskeyAssertion? Assertion);
