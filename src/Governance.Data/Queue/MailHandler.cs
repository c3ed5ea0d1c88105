using Governance.Domain;
using Microsoft.EntityFrameworkCore;

namespace Governance.Data.Queue;

/// <summary>Sends a queued mail. One that was sent is not sent again; a link or code in one that is given up is not kept.</summary>
public sealed class MailHandler(GovernanceDb db, IMailServer server, TimeProvider clock) : IWorkHandler
{
    /// <inheritdoc />
    public string Kind => Mail.Kind;

    /// <inheritdoc />
    public async Task DoAsync(Work work, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(work);
        var (mail, now) = (await FindAsync(work, stop), clock.GetUtcNow());
        // a link that opens nothing any more is not worth sending, nor keeping
        if (mail.SecretUntil <= now) mail.GivenUp();
        else if (mail.SentAt is null && await server.SendAsync(mail, stop)) mail.Sent(clock.GetUtcNow());
    }

    /// <inheritdoc />
    public async Task GiveUpAsync(Work work, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(work);
        (await FindAsync(work, stop)).GivenUp();
    }

    private Task<OutboxMail> FindAsync(Work work, CancellationToken stop)
    {
        var id = new OutboxMailId(work.Subject);
        return db.Set<OutboxMail>().SingleAsync(m => m.Id == id, stop);
    }
}
