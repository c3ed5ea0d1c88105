namespace Governance.Data.Queue;

/// <summary>What takes mails off the outbox.</summary>
public interface IMailServer
{
    /// <summary>Hands a mail over; false where none is wanted and the mail stays in the outbox. What it throws is tried again.</summary>
    Task<bool> SendAsync(OutboxMail mail, CancellationToken stop);
}
