namespace Governance.Web.Hosting;

/// <summary>What the console says once the portal is up, such as how to sign in.</summary>
public interface IStartupLines
{
    /// <summary>One line each.</summary>
    IReadOnlyList<string> Lines { get; }
}
