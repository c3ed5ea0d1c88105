namespace Governance.Web.Hosting;

/// <summary>Switches of the command line that take no value.</summary>
public static class HostSwitches
{
    private static readonly string[] Names = ["--evaluate", "--rebuild"];

    /// <summary>Gives each the value that the configuration expects behind a name.</summary>
    public static string[] Expand(string[] args) =>
        [.. args.Select(arg => Names.Contains(arg, StringComparer.OrdinalIgnoreCase) ? arg + "=true" : arg)];
}
