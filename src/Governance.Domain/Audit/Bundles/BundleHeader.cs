using Governance.Domain.Signing;

namespace Governance.Domain.Audit.Bundles;

/// <summary>The first line of an audit bundle.</summary>
/// <param name="Kind">Always <c>audit-bundle</c>.</param>
/// <param name="Organization">Whose record it is.</param>
/// <param name="Origin">The name of its chain of entries.</param>
/// <param name="ExportedAt">When it was written.</param>
/// <param name="Keys">Every key that has sealed, the latest first, as published.</param>
public sealed record BundleHeader(string Kind, string Organization, string Origin, DateTimeOffset ExportedAt, IReadOnlyList<PublicSigningKey> Keys)
{
    /// <summary>The kind of this document.</summary>
    public const string KindName = "audit-bundle";
}
