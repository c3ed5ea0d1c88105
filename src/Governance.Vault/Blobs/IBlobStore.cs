using Governance.Domain;

namespace Governance.Vault.Blobs;

/// <summary>Keeps encrypted bytes under random names.</summary>
public interface IBlobStore
{
    /// <summary>Writes a blob. It exists when this returns, whole; if <paramref name="write"/> throws, nothing of it does.</summary>
    Task WriteAsync(string name, Func<Stream, CancellationToken, Task> write, CancellationToken cancel);

    /// <summary>Opens a blob as a seekable stream.</summary>
    /// <exception cref="Refused">There is no such blob.</exception>
    Task<Stream> OpenAsync(string name, CancellationToken cancel);

    /// <summary>Deletes a blob; one that is gone already is no error.</summary>
    Task DeleteAsync(string name, CancellationToken cancel);
}
