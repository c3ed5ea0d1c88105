namespace Governance.Domain.Evidence;

/// <summary>Where the bytes of a file lie, and what is needed to open and to prove them.</summary>
/// <param name="Name">The random name in the blob store, 32 hexadecimal digits.</param>
/// <param name="Size">The size of the file itself, in bytes.</param>
/// <param name="Sha256">SHA-256 of the file itself, 64 lower-case hexadecimal digits.</param>
/// <param name="WrappedKey">The file's own key, under the organization's key.</param>
/// <param name="KeyVersion">Which of the organization's keys that is.</param>
public sealed record StoredBlob(string Name, long Size, string Sha256, ReadOnlyMemory<byte> WrappedKey, int KeyVersion);
