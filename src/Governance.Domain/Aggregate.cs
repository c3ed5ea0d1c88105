namespace Governance.Domain;

/// <summary>A cluster of rows of one owner that changes as one, and says what happened to it.</summary>
public abstract class Aggregate : ITenantOwned
{
    private readonly List<IEvent> events = [];

    /// <summary>For the database to fill in.</summary>
    protected Aggregate() { }

    /// <summary>A new aggregate of an owner.</summary>
    protected Aggregate(TenantId tenant) => TenantId = tenant;

    /// <inheritdoc />
    public TenantId TenantId { get; private set; }

    /// <summary>Counts the changes; a page that was made from an older one is stale.</summary>
    public int Version { get; private set; }

    /// <summary>What happened since it was loaded; each becomes an audit entry in the same transaction.</summary>
    public IReadOnlyList<IEvent> Events => events;

    /// <summary>Notes what happened.</summary>
    protected void Record(IEvent happened) => events.Add(happened);

    /// <summary>Hands over what happened, once.</summary>
    public IReadOnlyList<IEvent> TakeEvents()
    {
        IEvent[] taken = [.. events];
        events.Clear();
        return taken;
    }
}
