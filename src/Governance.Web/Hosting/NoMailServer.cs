using Governance.Data.Queue;

namespace Governance.Web.Hosting;

/// <summary>Production without a mail server: each mail fails with this sentence and stays in sight, rather than being lost.</summary>
public sealed class NoMailServer : IMailServer
{
    /// <inheritdoc />
    public Task<bool> SendAsync(OutboxMail mail, CancellationToken stop) =>
        throw new InvalidOperationException("No mail server is configured. Set Smtp:Host, Smtp:From and Address.");
}
