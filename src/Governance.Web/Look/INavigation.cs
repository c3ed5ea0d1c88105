namespace Governance.Web.Look;

/// <summary>Tells the layout what stands around a page, given the organization in the address and what the person may do there.</summary>
public interface INavigation
{
    /// <summary>The surroundings of the current request.</summary>
    Surroundings Read();
}
