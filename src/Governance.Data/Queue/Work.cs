using Governance.Domain;

namespace Governance.Data.Queue;

/// <summary>
/// One piece of background work: ids only, hence global. It is written in the transaction of its cause, claimed under a lease,
/// tried again with growing pauses, and kept in sight when it cannot be done.
/// </summary>
public sealed class Work : IGlobal
{
    /// <summary>Tries before it is left for a person to look at.</summary>
    public const int MostTries = 8;

    private Work() { }

    /// <summary>Work of a kind about a record of an organization; the key makes its effect happen once.</summary>
    public Work(string kind, TenantId organization, Guid subject, DateTimeOffset dueAt, string? key = null)
    {
        Id = Ids.New();
        Kind = kind;
        OrganizationId = organization;
        Subject = subject;
        DueAt = dueAt;
        Key = key ?? $"{kind}:{subject:N}";
    }

    /// <summary>Its id.</summary>
    public Guid Id { get; private set; }
    /// <summary>Which handler does it.</summary>
    public string Kind { get; private set; } = "";
    /// <summary>For whom it is done; not named tenant_id, because the queue is claimed before an organization is known.</summary>
    public TenantId OrganizationId { get; private set; }
    /// <summary>The record it is about.</summary>
    public Guid Subject { get; private set; }
    /// <summary>Unique: asking twice for the same effect is an error of the second.</summary>
    public string Key { get; private set; } = "";
    /// <summary>Not before this instant.</summary>
    public DateTimeOffset DueAt { get; private set; }
    /// <summary>Until then one node has it.</summary>
    public DateTimeOffset? LeasedUntil { get; private set; }
    /// <summary>How often it was begun.</summary>
    public int Tries { get; private set; }
    /// <summary>The last failure in one line, without personal data.</summary>
    public string? LastFailure { get; private set; }
    /// <summary>When it was done.</summary>
    public DateTimeOffset? DoneAt { get; private set; }
    /// <summary>When it was given up.</summary>
    public DateTimeOffset? DeadAt { get; private set; }

    /// <summary>It is done.</summary>
    public void Done(DateTimeOffset now) => (DoneAt, LeasedUntil) = (now, null);

    /// <summary>It failed: again after 2, 4, 8 … seconds, or given up after <see cref="MostTries"/>.</summary>
    public void Failed(string why, DateTimeOffset now)
    {
        LastFailure = why.Beginning(300);
        LeasedUntil = null;
        if (Tries >= MostTries) DeadAt = now;
        else DueAt = now.AddSeconds(Math.Pow(2, Tries));
    }
}
