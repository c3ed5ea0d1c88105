using Governance.Data.Queue;

namespace Governance.Data.Door;

/// <summary>What a mail says.</summary>
/// <param name="Subject">Its subject line, cut at 200 characters by <see cref="Of"/>.</param>
/// <param name="Text">Its text, without the link.</param>
/// <param name="Path">Where its link lands, such as <c>questionnaires/…</c>; stands after the organization's name.</param>
public sealed record MailText(string Subject, string Text, string Path)
{
    /// <summary>The same with a subject that fits its column.</summary>
    public static MailText Of(string subject, string text, string path) => new(OutboxMail.Fitting(subject), text, path);
}
