using System.Data.Common;
using System.Security.Cryptography;
using System.Text;
using Governance.Data.Providers;
using Governance.Domain.Catalogs;

namespace Governance.Data.Catalogs;

/// <summary>
/// Notes in a file which catalogs were found loaded: the bytes that ship, the code that reads them, and what the database had then.
/// While all three are the same, loading them once more would find nothing to do, and reading them is the longest part of a start.
/// </summary>
/// <param name="shipped">The folder with the catalogs.</param>
/// <param name="file">Where the note is.</param>
public sealed class CatalogNote(string shipped, string file)
{
    private const string Published = """
        select string_agg(p.line, E'\n' order by p.line collate "C") from (
            select 'framework ' || key || ' ' || version || ' ' || sha256 as line from published_frameworks
            union all select 'template ' || key || ' ' || version || ' ' || sha256 from published_templates) p
        """;

    /// <summary>Whether the note is there and says what is so now, by a connection to PostgreSQL.</summary>
    public async Task<bool> HoldsAsync(DbConnection connection, CancellationToken stop) =>
        File.Exists(file) && string.Equals(await File.ReadAllTextAsync(file, stop).ConfigureAwait(false), await TextAsync(connection, stop).ConfigureAwait(false), StringComparison.Ordinal);

    /// <summary>Notes that all is loaded.</summary>
    public async Task WriteAsync(DbConnection connection, CancellationToken stop) =>
        await File.WriteAllTextAsync(file, await TextAsync(connection, stop).ConfigureAwait(false), stop).ConfigureAwait(false);

    private async Task<string> TextAsync(DbConnection connection, CancellationToken stop) =>
        $"{await ShippedAsync(stop).ConfigureAwait(false)}\n{await connection.AskAsync(Published, stop).ConfigureAwait(false)}\n";

    private async Task<string> ShippedAsync(CancellationToken stop)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var code in new[] { typeof(CatalogLoader), typeof(Framework) }) hash.AppendData(code.Module.ModuleVersionId.ToByteArray());
        foreach (var document in Directory.EnumerateFiles(shipped, "*.json", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            hash.AppendData(Encoding.UTF8.GetBytes(Path.GetRelativePath(shipped, document)));
            hash.AppendData(SHA256.HashData(await File.ReadAllBytesAsync(document, stop).ConfigureAwait(false)));
        }
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
