namespace Governance.Data.Queue;

/// <summary>Does one kind of background work, in the scope of the organization it is for.</summary>
public interface IWorkHandler
{
    /// <summary>The kind it does.</summary>
    string Kind { get; }

    /// <summary>Does it. Its effect must be harmless when done twice; what it throws is tried again.</summary>
    Task DoAsync(Work work, CancellationToken stop);
}
