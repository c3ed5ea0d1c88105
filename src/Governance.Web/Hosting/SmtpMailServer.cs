using System.Net;
using System.Net.Mail;
using System.Net.Mime;
using System.Text;
using Governance.Data.Queue;

namespace Governance.Web.Hosting;

/// <summary>
/// Hands mails to an SMTP server: <c>Smtp:Host</c>, <c>Smtp:Port</c> (25), <c>Smtp:From</c>, <c>Smtp:User</c>, <c>Smtp:Password</c>,
/// <c>Smtp:Tls</c> (true), and <c>Address</c>, from which links begin.
/// </summary>
public sealed class SmtpMailServer(IConfiguration configuration) : IMailServer
{
    private const int TimeoutSeconds = 30;

    /// <inheritdoc />
    public async Task<bool> SendAsync(OutboxMail mail, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(mail);
        using var client = new SmtpClient(configuration["Smtp:Host"], configuration.GetValue("Smtp:Port", 25));
        client.EnableSsl = configuration.GetValue("Smtp:Tls", defaultValue: true);
        if (configuration["Smtp:User"] is { Length: > 0 } user) client.Credentials = new NetworkCredential(user, configuration["Smtp:Password"]);
        using var message = new MailMessage(configuration["Smtp:From"] ?? throw new InvalidOperationException("Smtp:From is not set."), mail.To, mail.Subject, Absolute(mail.Text));
        (message.BodyEncoding, message.BodyTransferEncoding) = (Encoding.UTF8, TransferEncoding.Base64);
        // the same mail keeps its id when it is handed over twice, so that the reader's server can see it
        message.Headers.Add("Message-ID", $"<{mail.Id.Value:N}@{message.From!.Host}>");
        using var late = CancellationTokenSource.CreateLinkedTokenSource(stop);
        late.CancelAfter(TimeSpan.FromSeconds(TimeoutSeconds));
        await client.SendMailAsync(message, late.Token);
        return true;
    }

    private string Absolute(string text)
    {
        var address = configuration["Address"]?.TrimEnd('/') ?? throw new InvalidOperationException("Address is not set, so links have nowhere to begin.");
        return string.Join("\r\n", text.Split('\n').Select(line => line.StartsWith('/') ? address + line : line));
    }
}
