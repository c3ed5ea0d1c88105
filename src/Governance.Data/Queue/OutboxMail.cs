using Governance.Domain;

namespace Governance.Data.Queue;

/// <summary>
/// A mail to be sent on behalf of an organization. Plain text; a line that begins with <c>/o/</c> is a link, which lands on the
/// thing after sign-in.
/// </summary>
public sealed class OutboxMail : ITenantOwned
{
    /// <summary>Longest subject line, in UTF-16 units.</summary>
    public const int MaxSubjectLength = 200;

    private OutboxMail() { }

    /// <summary>A mail to one address; where its text opens something to whoever reads it, until when it does.</summary>
    public OutboxMail(TenantId tenant, string to, string subject, string text, DateTimeOffset queuedAt, DateTimeOffset? secretUntil = null)
    {
        TenantId = tenant;
        Id = new(Ids.New());
        To = to;
        Subject = Fitting(subject);
        Text = text;
        QueuedAt = queuedAt;
        SecretUntil = secretUntil;
    }

    /// <inheritdoc />
    public TenantId TenantId { get; private set; }
    /// <summary>Its id.</summary>
    public OutboxMailId Id { get; private set; }
    /// <summary>The address.</summary>
    public string To { get; private set; } = "";
    /// <summary>The subject line.</summary>
    public string Subject { get; private set; } = "";
    /// <summary>The text.</summary>
    public string Text { get; private set; } = "";
    /// <summary>When it was asked for.</summary>
    public DateTimeOffset QueuedAt { get; private set; }
    /// <summary>Until when a link or code in the text opens something; null where nothing there does.</summary>
    public DateTimeOffset? SecretUntil { get; private set; }
    /// <summary>When the mail server took it.</summary>
    public DateTimeOffset? SentAt { get; private set; }

    /// <summary>The mail server took it. The text goes, because links in it open things.</summary>
    public void Sent(DateTimeOffset now) => (SentAt, Text) = (now, "");

    /// <summary>A subject as one line, as long as can be kept; no mail server takes one with a line break.</summary>
    public static string Fitting(string subject)
    {
        ArgumentNullException.ThrowIfNull(subject);
        var line = string.Concat(subject.Select(c => char.IsControl(c) ? ' ' : c));
        return line.Length <= MaxSubjectLength ? line : line.Beginning(MaxSubjectLength - 1) + "…";
    }

    /// <summary>It will not be sent any more. A text that opens things goes; any other stays for whoever looks into it.</summary>
    public void GivenUp()
    {
        if (SecretUntil is not null) Text = "";
    }
}
