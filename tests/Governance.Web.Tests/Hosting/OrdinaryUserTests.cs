using System.Diagnostics;
using Governance.Testing;
using Shouldly;
using Xunit;

namespace Governance.Web.Tests.Hosting;

/// <summary>The other tests run as whoever runs them. Where that is root, this one runs the host as somebody else.</summary>
public sealed class OrdinaryUserTests(EmbeddedData data) : IClassFixture<EmbeddedData>
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_portal_needs_no_root()
    {
        string? other = null;
        if (Environment.IsPrivilegedProcess && await ReachesAsync("nobody"))
        {
            other = "nobody";
            using var chown = Process.Start("chown", [other, data.Folder]);
            await chown.WaitForExitAsync(Stop);
        }
        await using var host = HostProcess.Start(data.Folder, other, []);
        using var client = new HttpClient { BaseAddress = await host.AddressAsync(Stop) };
        (await client.GetStringAsync(new Uri("/healthz", UriKind.Relative), Stop)).ShouldBe("Healthy");
        if (!OperatingSystem.IsWindows())
        {
            foreach (var key in Directory.EnumerateFiles(Path.Combine(data.Folder, "keys"))) File.GetUnixFileMode(key).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite);
        }
        (await host.InterruptAsync(Stop)).ShouldBe(0, host.Errors);
        data.Server.ShouldBeNull();
    }

    // a clone in /root is closed to everybody else: then the host has run as root and that is all there is to see
    private static async Task<bool> ReachesAsync(string user)
    {
        using var look = Process.Start("runuser", ["-u", user, "--", "test", "-r", Path.Combine(AppContext.BaseDirectory, "Governance.Web.dll")]);
        await look.WaitForExitAsync(Stop);
        return look.ExitCode == 0;
    }
}
