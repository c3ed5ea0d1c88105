namespace Governance.Web.Hosting;

/// <summary>
/// What the embedded database is filled with before the first request: catalogs, then the demo.
/// It runs at every start, so it looks first whether its work is done, and does it in one transaction.
/// </summary>
public interface IFirstContent
{
    /// <summary>Content that others build on has a lower number.</summary>
    int Order { get; }

    /// <summary>Loads what is missing.</summary>
    Task LoadAsync(CancellationToken stop);
}
