namespace Governance.Domain.Findings;

/// <summary>
/// A vendor's request for a later date of what it owes, and the buyer's answer. Each side keeps a row of its own under the same id.
/// Only the buyer's grant moves the date, and nothing in it varies the contract.
/// </summary>
public sealed class Extension : ITenantOwned
{
    /// <summary>Longest reason, of either side, in characters.</summary>
    public const int MaxReasonLength = 1000;
    /// <summary>How far a date may be moved at once, in years.</summary>
    public const int MostYears = 10;

    private Extension() { }

    /// <summary>A request as the owner of the row knows it.</summary>
    /// <param name="tenant">The owner of the row.</param>
    /// <param name="id">Its id.</param>
    /// <param name="obligation">What is owed.</param>
    /// <param name="dates">The date that holds, and the one that is asked for.</param>
    /// <param name="reason">Why.</param>
    /// <param name="askedBy">Name of who asks.</param>
    /// <param name="at">When.</param>
    public Extension(TenantId tenant, ExtensionId id, ObligationId obligation, (DateOnly Before, DateOnly Asked) dates, string reason, string askedBy, DateTimeOffset at)
    {
        TenantId = tenant;
        Id = id;
        ObligationId = obligation;
        (DueBefore, AskedDueOn) = dates;
        Reason = reason;
        AskedBy = askedBy;
        AskedAt = at;
    }

    /// <inheritdoc />
    public TenantId TenantId { get; private set; }
    /// <summary>Its id, the same on both sides.</summary>
    public ExtensionId Id { get; private set; }
    /// <summary>What is owed.</summary>
    public ObligationId ObligationId { get; private set; }
    /// <summary>The date that held when it was asked.</summary>
    public DateOnly DueBefore { get; private set; }
    /// <summary>The date that is asked for.</summary>
    public DateOnly AskedDueOn { get; private set; }
    /// <summary>Why the vendor asks.</summary>
    public string Reason { get; private set; } = "";
    /// <summary>Who asks, by name.</summary>
    public string AskedBy { get; private set; } = "";
    /// <summary>When it was asked.</summary>
    public DateTimeOffset AskedAt { get; private set; }
    /// <summary>Whether the buyer grants it; null until it answers.</summary>
    public bool? Granted { get; private set; }
    /// <summary>Why.</summary>
    public string? Answer { get; private set; }
    /// <summary>When it answered.</summary>
    public DateTimeOffset? AnsweredAt { get; private set; }

    /// <summary>Notes the answer.</summary>
    public void Note(bool granted, string reason, DateTimeOffset at) => (Granted, Answer, AnsweredAt) = (granted, reason, at);

    /// <summary>A reason, which is never absent.</summary>
    internal static string Given(string? reason) =>
        string.IsNullOrWhiteSpace(reason) || reason.Trim().Length > MaxReasonLength ? throw new Refused(FindingRefusals.ExtensionReasonMissing) : reason.Trim();

    /// <summary>Refuses a date before today (UTC).</summary>
    internal static void MustLieAhead(DateOnly dueOn, DateTimeOffset now)
    {
        if (dueOn < DateOnly.FromDateTime(now.UtcDateTime)) throw new Refused(FindingRefusals.ExtensionInThePast);
    }
}
