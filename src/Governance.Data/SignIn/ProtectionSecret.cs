namespace Governance.Data.SignIn;

/// <summary>Encrypts the keys of Data Protection: 32 bytes derived from the master key, which lies outside the database.</summary>
public sealed record ProtectionSecret(byte[] Bytes);
