using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Governance.Benchmarks.Scenarios;

/// <summary>Reads one page over and over with wrk.</summary>
internal static partial class Wrk
{
    private const int Connections = 8;

    /// <summary>Reads a page for some seconds; how many answers there were, all of them good.</summary>
    public static async Task<long> ReadAsync(WebServer server, string path, int seconds)
    {
        try
        {
            using var wrk = Process.Start(new ProcessStartInfo("wrk",
                ["-t1", string.Create(CultureInfo.InvariantCulture, $"-c{Connections}"), string.Create(CultureInfo.InvariantCulture, $"-d{seconds}s"), "--timeout", "30s", "-H", "Cookie: " + server.Cookie, new Uri(server.Root, path).ToString()]) { UseShellExecute = false, RedirectStandardOutput = true })!;
            var said = await wrk.StandardOutput.ReadToEndAsync();
            await wrk.WaitForExitAsync();
            if (said.Contains("Non-2xx", StringComparison.Ordinal)) throw new InvalidOperationException($"{path}: {said}");
            return long.Parse(Requests().Match(said).Groups["count"].Value, CultureInfo.InvariantCulture);
        }
        catch (Win32Exception absent)
        {
            throw new InvalidOperationException("wrk is missing: install the Debian package wrk.", absent);
        }
    }

    [GeneratedRegex(@"(?<count>\d+) requests in", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Requests();
}
