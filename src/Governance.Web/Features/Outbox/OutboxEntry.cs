namespace Governance.Web.Features.Outbox;

/// <summary>A mail as the outbox page shows it; its links have been cut out of its text.</summary>
public sealed record OutboxEntry(string Organization, string To, string Subject, string Text, IReadOnlyList<string> Links, DateTimeOffset QueuedAt, DateTimeOffset? SentAt);
