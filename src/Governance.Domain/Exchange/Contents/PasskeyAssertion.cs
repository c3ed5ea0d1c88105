namespace Governance.Domain.Exchange.Contents;

/// <summary>A WebAuthn assertion with all that is needed to verify it offline (Web Authentication Level 3, 7.2). Everything base64url.</summary>
/// <param name="CredentialId">Which passkey.</param>
/// <param name="PublicKey">Its public key, COSE.</param>
/// <param name="ClientData">The client data JSON, which holds challenge and origin.</param>
/// <param name="AuthenticatorData">The authenticator data, which holds the hash of the relying party's id and the flags.</param>
/// <param name="Signature">Over authenticator data and the hash of the client data.</param>
public sealed record PasskeyAssertion(string CredentialId, string PublicKey, string ClientData, string AuthenticatorData, string Signature);
