using System.Runtime.InteropServices;

namespace Governance.Cli.Verbs;

/// <summary>Prints one line per check of the installation.</summary>
public sealed class DoctorVerb : IVerb
{
    /// <inheritdoc />
    public string Name => "doctor";

    /// <inheritdoc />
    public async Task<int> RunAsync(string[] args, TextWriter stdout, TextWriter stderr, CancellationToken stop)
    {
        await stdout.WriteLineAsync($"runtime: {RuntimeInformation.FrameworkDescription} on {RuntimeInformation.RuntimeIdentifier}");
        return 0;
    }
}
