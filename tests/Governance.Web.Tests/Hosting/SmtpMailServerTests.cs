using System.Text;
using Governance.Data.Queue;
using Governance.Domain;
using Governance.Web.Hosting;
using Microsoft.Extensions.Configuration;
using Shouldly;
using Xunit;

namespace Governance.Web.Tests.Hosting;

public sealed class SmtpMailServerTests
{
    private readonly CancellationToken stop = TestContext.Current.CancellationToken;
    private readonly OutboxMail mail = new(new TenantId(Ids.New()), "ben@vendor.example", "Meridian Bank asks", "Look at it.\n\n/o/vendor/inbox\n", TimeProvider.System.GetUtcNow());

    [Fact]
    public async Task A_mail_arrives_with_links_from_the_portals_address_and_an_id_of_its_own()
    {
        using var listener = new MailListener();
        (await Server(("Smtp:Host", "127.0.0.1"), ("Smtp:Port", listener.Port), ("Smtp:Tls", "false"), ("Smtp:From", "portal@governance.example"), ("Address", "https://governance.example/")).SendAsync(mail, stop)).ShouldBeTrue();
        listener.Dispose();
        var lines = await listener.Lines.WaitAsync(TimeSpan.FromSeconds(20), stop);
        lines.ShouldContain("RCPT TO:<ben@vendor.example>", StringComparer.Ordinal);
        var text = string.Concat(lines.SkipWhile(line => line.Length > 0).TakeWhile(line => line is not "."));
        Encoding.UTF8.GetString(Convert.FromBase64String(text)).ShouldBe("Look at it.\r\n\r\nhttps://governance.example/o/vendor/inbox\r\n");
        lines.ShouldContain($"Message-ID: <{mail.Id.Value:N}@governance.example>", StringComparer.Ordinal);
    }

    [Fact]
    public async Task Without_an_address_for_its_links_a_mail_is_not_sent()
    {
        var e = await Should.ThrowAsync<InvalidOperationException>(() => Server(("Smtp:Host", "127.0.0.1"), ("Smtp:From", "portal@governance.example")).SendAsync(mail, stop));
        e.Message.ShouldStartWith("Address is not set");
    }

    [Fact]
    public async Task Production_without_a_mail_server_says_so_and_loses_nothing() =>
        (await Should.ThrowAsync<InvalidOperationException>(() => new NoMailServer().SendAsync(mail, stop))).Message.ShouldStartWith("No mail server is configured");

    private static SmtpMailServer Server(params (string Key, string Value)[] settings) =>
        new(new ConfigurationBuilder().AddInMemoryCollection(settings.Select(s => KeyValuePair.Create(s.Key, (string?)s.Value))).Build());
}
