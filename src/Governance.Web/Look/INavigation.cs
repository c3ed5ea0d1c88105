namespace Governance.Web.Look;

/// <summary>Tells the layout what stands around a page, given the organization in the address and what the person may do there.</summary>
public interface INavigation
{
    /// <summary>Reads the surroundings of the current request; called once per page.</summary>
    ValueTask<Surroundings> ReadAsync(CancellationToken stop);
}
