using System.Text;
using Governance.Domain.Canonical;

namespace Governance.Domain.Audit;

/// <summary>Who did what to which record, when (SP 800-53 AU-3). Written in the transaction of the change.</summary>
public sealed class AuditEntry : ITenantOwned, IAppendOnly
{
    private AuditEntry() { }

    /// <summary>An entry about one event. The body is any JSON; it is kept in canonical form, so that whoever reads it elsewhere hashes the same bytes.</summary>
    public AuditEntry(TenantId tenant, DateTimeOffset at, UserId? actor, string act, string subject, string body)
    {
        TenantId = tenant;
        Id = new(Ids.New());
        At = at;
        Actor = actor;
        Act = act;
        Subject = subject;
        using var said = CanonicalJson.Parse(Encoding.UTF8.GetBytes(body));
        Body = CanonicalJson.Text(said.RootElement);
        BodySha256 = CanonicalHash.Of(Body);
    }

    /// <inheritdoc />
    public TenantId TenantId { get; private set; }
    /// <summary>Its id; sorts by time.</summary>
    public AuditEntryId Id { get; private set; }
    /// <summary>When it happened, UTC, to the microsecond.</summary>
    public DateTimeOffset At { get; private set; }
    /// <summary>The person; null for the portal itself.</summary>
    public UserId? Actor { get; private set; }
    /// <summary>The event's name, such as <c>FindingRaised</c>.</summary>
    public string Act { get; private set; } = "";
    /// <summary>Kind and id of the record, such as <c>Finding 0193…</c>.</summary>
    public string Subject { get; private set; } = "";
    /// <summary>The event as canonical JSON (RFC 8785): ids and outcomes, never answers or evidence.</summary>
    public string Body { get; private set; } = "";
    /// <summary>SHA-256 of the body, lower-case hex.</summary>
    public string BodySha256 { get; private set; } = "";
}
