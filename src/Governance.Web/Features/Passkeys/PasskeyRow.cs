namespace Governance.Web.Features.Passkeys;

/// <summary>One passkey as its person knows it.</summary>
/// <param name="Id">The credential's id, base64url.</param>
/// <param name="Name">What the person calls it.</param>
/// <param name="AddedAt">When it was added.</param>
/// <param name="Synced">Whether the device's maker keeps a copy of it.</param>
public sealed record PasskeyRow(string Id, string Name, DateTimeOffset AddedAt, bool Synced);
