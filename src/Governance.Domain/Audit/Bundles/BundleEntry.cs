using System.Text.Json;
using Governance.Domain.Canonical;

namespace Governance.Domain.Audit.Bundles;

/// <summary>An audit entry with its link.</summary>
/// <param name="Sequence">Its place in the chain.</param>
/// <param name="Id">Its id.</param>
/// <param name="At">When it happened.</param>
/// <param name="Act">The event.</param>
/// <param name="Subject">Kind and id of the record.</param>
/// <param name="Body">The event's members.</param>
/// <param name="Hash">The hash of its link.</param>
/// <param name="Actor">The person; absent for the portal itself.</param>
public sealed record BundleEntry(long Sequence, Guid Id, DateTimeOffset At, string Act, string Subject, JsonElement Body, string Hash, Guid? Actor = null)
{
    /// <summary>The line that the chain seals, from the body as it stands here.</summary>
    public string Line() => AuditChain.Line(Id, At, Actor, Act, Subject, CanonicalHash.Of(CanonicalJson.Write(Body)));
}
