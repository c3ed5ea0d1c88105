using Governance.Domain;

namespace Governance.Data.Queue;

/// <summary>Queues a mail beside the change that causes it: both are saved, or neither.</summary>
public static class Mail
{
    /// <summary>The kind of work that sends it.</summary>
    public const string Kind = "mail";

    /// <summary>Adds the mail and its work; the caller saves. A text with a link or code that opens something says until when it does.</summary>
    public static void Queue(this GovernanceDb db, TenantId tenant, string to, string subject, string text, DateTimeOffset now, DateTimeOffset? secretUntil = null)
    {
        ArgumentNullException.ThrowIfNull(db);
        var mail = new OutboxMail(tenant, to, subject, text, now, secretUntil);
        db.Add(mail);
        db.Add(new Work(Kind, tenant, mail.Id.Value, now));
    }
}
