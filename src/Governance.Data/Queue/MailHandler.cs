using Governance.Domain;
using Microsoft.EntityFrameworkCore;

namespace Governance.Data.Queue;

/// <summary>Sends a queued mail. One that was sent is not sent again.</summary>
public sealed class MailHandler(GovernanceDb db, IMailServer server, TimeProvider clock) : IWorkHandler
{
    /// <inheritdoc />
    public string Kind => Mail.Kind;

    /// <inheritdoc />
    public async Task DoAsync(Work work, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(work);
        var id = new OutboxMailId(work.Subject);
        var mail = await db.Set<OutboxMail>().SingleAsync(m => m.Id == id, stop);
        if (mail.SentAt is null && await server.SendAsync(mail, stop)) mail.Sent(clock.GetUtcNow());
    }
}
