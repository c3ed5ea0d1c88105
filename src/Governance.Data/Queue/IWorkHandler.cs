namespace Governance.Data.Queue;

/// <summary>Does one kind of background work, in the scope of the organization it is for.</summary>
public interface IWorkHandler
{
    /// <summary>The kind it does.</summary>
    string Kind { get; }

    /// <summary>Does it. Its effect must be harmless when done twice; what it throws is tried again.</summary>
    Task DoAsync(Work work, CancellationToken stop);

    /// <summary>It was tried as often as it may be, and will not be tried again. The caller saves.</summary>
    Task GiveUpAsync(Work work, CancellationToken stop) => Task.CompletedTask;
}
