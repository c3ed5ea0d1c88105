using System.Diagnostics;
using Governance.Testing;

namespace Governance.Benchmarks.Scenarios;

/// <summary>A program as an operator runs it.</summary>
internal static class Published
{
    /// <summary>Publishes a project in Release; the path of its program. It lies within the clone, where the portal finds the embedded PostgreSQL.</summary>
    public static async Task<string> MakeAsync(string project)
    {
        var to = Path.Combine(AppContext.BaseDirectory, "published", Path.GetFileName(project));
        using var publish = Process.Start(new ProcessStartInfo("dotnet", ["publish", Path.Combine(Repository.Root, project), "-c", "Release", "-o", to, "-v", "quiet"]) { UseShellExecute = false })!;
        await publish.WaitForExitAsync();
        if (publish.ExitCode != 0) throw new InvalidOperationException($"{project} cannot be published.");
        return Path.Combine(to, Path.GetFileName(project) + ".dll");
    }
}
