using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Governance.Domain.Audit;

/// <summary>How entries are chained. Anyone can recompute it from an export.</summary>
public static class AuditChain
{
    /// <summary>The hash before the first link.</summary>
    public static string Origin { get; } = new('0', 64);

    /// <summary>The line of an entry that the chain seals: id, instant, actor, act, subject and the body's hash, each on one line.</summary>
    public static string Line(AuditEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        return string.Join('\n',
            entry.Id.Value.ToString("D", CultureInfo.InvariantCulture),
            entry.At.ToUniversalTime().ToString("yyyy-MM-dd'T'HH:mm:ss.ffffff'Z'", CultureInfo.InvariantCulture),
            entry.Actor?.Value.ToString("D", CultureInfo.InvariantCulture) ?? "-",
            entry.Act, entry.Subject, entry.BodySha256);
    }

    /// <summary>The hash of a link: SHA-256 over the previous hash, the sequence and the entry's line.</summary>
    public static string Hash(string previous, long sequence, string line) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{previous}\n{sequence}\n{line}"))));

    /// <summary>The next links for entries in their order, after the chain's last link.</summary>
    public static IReadOnlyList<AuditLink> Seal(TenantId tenant, AuditLink? last, IEnumerable<AuditEntry> entries)
    {
        ArgumentNullException.ThrowIfNull(entries);
        var links = new List<AuditLink>();
        var (sequence, previous) = (last?.Sequence ?? 0, last?.Hash ?? Origin);
        foreach (var entry in entries)
        {
            var hash = Hash(previous, ++sequence, Line(entry));
            links.Add(new(tenant, sequence, entry.Id, previous, hash));
            previous = hash;
        }
        return links;
    }
}
