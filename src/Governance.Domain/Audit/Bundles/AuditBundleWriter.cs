using System.Security.Cryptography;
using System.Text;
using Governance.Domain.Catalogs;
using Governance.Domain.Signing;

namespace Governance.Domain.Audit.Bundles;

/// <summary>Writes a bundle line by line (JSON in canonical form, each line ended by a line feed), keeping nothing but the hash of what it wrote.</summary>
public sealed class AuditBundleWriter(Stream to) : IDisposable
{
    private readonly IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private long lines;

    /// <summary>Writes the first line.</summary>
    public Task WriteAsync(BundleHeader header, CancellationToken stop) => LineAsync(header, stop);

    /// <summary>Writes another one.</summary>
    public Task WriteAsync(BundleLine line, CancellationToken stop) => LineAsync(line, stop);

    /// <summary>Writes the last line, sealed.</summary>
    public async Task FinishAsync(Func<string, Task<DocumentSeal>> seal, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(seal);
        var end = new BundleEnd(BundleEnd.KindName, lines, Convert.ToHexStringLower(hash.GetHashAndReset()));
        await LineAsync(new BundleLine(End: end, Seal: await seal(end.ToCanonical())), stop);
    }

    /// <inheritdoc />
    public void Dispose() => hash.Dispose();

    private async Task LineAsync<T>(T line, CancellationToken stop)
    {
        var bytes = Encoding.UTF8.GetBytes(DocumentJson.WriteCanonical(line) + "\n");
        hash.AppendData(bytes);
        lines++;
        await to.WriteAsync(bytes, stop);
    }
}
