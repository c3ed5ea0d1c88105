using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Governance.Domain.Audit;

/// <summary>How entries are chained. Anyone can recompute it from an export.</summary>
public static class AuditChain
{
    /// <summary>The hash before the first link.</summary>
    public static string Origin { get; } = new('0', 64);

    /// <summary>The name under which an organization's checkpoints are signed.</summary>
    public static string NameOf(TenantId tenant) => string.Create(CultureInfo.InvariantCulture, $"audit {tenant.Value:D}");

    /// <summary>The line of an entry that the chain seals: id, instant, actor, act, subject and the body's hash, each on one line.</summary>
    public static string Line(AuditEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        return Line(entry.Id.Value, entry.At, entry.Actor?.Value, entry.Act, entry.Subject, entry.BodySha256);
    }

    /// <summary>The same of an entry outside the database.</summary>
    public static string Line(Guid id, DateTimeOffset at, Guid? actor, string act, string subject, string bodySha256) =>
        string.Join('\n', id.ToString("D", CultureInfo.InvariantCulture), Instant(at), actor?.ToString("D", CultureInfo.InvariantCulture) ?? "-", act, subject, bodySha256);

    /// <summary>An instant as lines hold it: UTC, to the microsecond, which is what every database keeps.</summary>
    public static string Instant(DateTimeOffset at) => at.ToUniversalTime().ToString("yyyy-MM-dd'T'HH:mm:ss.ffffff'Z'", CultureInfo.InvariantCulture);

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
