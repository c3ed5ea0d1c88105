using Governance.Data.Queue;

namespace Governance.Web.Hosting;

/// <summary>Development without a mail server: mails stay in the outbox, where a page shows them.</summary>
public sealed class KeptMail : IMailServer
{
    /// <inheritdoc />
    public Task<bool> SendAsync(OutboxMail mail, CancellationToken stop) => Task.FromResult(false);
}
