using System.Globalization;
using Governance.Domain.Exchange;

namespace Governance.Domain.Audit;

/// <summary>
/// The chain of what one organization told another. Its sequence is that of the transmittals, without gaps and the same on both
/// sides, so that both compute the same root without asking; it grows by this pair's transmittals only and tells of nobody else.
/// </summary>
public static class TransmittalChain
{
    /// <summary>The name under which its checkpoints are signed.</summary>
    public static string NameOf(TenantId sender, TenantId receiver) => string.Create(CultureInfo.InvariantCulture, $"transmittals {sender.Value:D} {receiver.Value:D}");

    /// <summary>The name of the chain that an organization sends to, or receives from, another one.</summary>
    public static string NameOf(TenantId owner, TenantId counterparty, Direction direction) => direction switch
    {
        Direction.Sent => NameOf(owner, counterparty),
        Direction.Received => NameOf(counterparty, owner),
    };

    /// <summary>The line of a transmittal that the chain seals: id, instant, kind and the content's hash, each on one line.</summary>
    public static string Line(Guid id, DateTimeOffset at, string kind, string sha256) =>
        string.Join('\n', id.ToString("D", CultureInfo.InvariantCulture), AuditChain.Instant(at), kind, sha256);
}
