using System.ComponentModel;
using System.Diagnostics;

namespace Governance.Data.Providers;

/// <summary>Who runs PostgreSQL, which refuses to be run by root: the user of this process, or <c>nobody</c> where that is root.</summary>
internal static class ServerUser
{
    private const string Name = "nobody";

    /// <summary>Whether it is another user than that of this process.</summary>
    public static bool IsOther => !OperatingSystem.IsWindows() && Environment.IsPrivilegedProcess;

    /// <summary>Runs a program to its end. The exit code is -1 where that user may not run it at all.</summary>
    public static async Task<(int ExitCode, string Output, string Errors)> RunAsync(string file, IEnumerable<string> arguments, CancellationToken stop, bool leavesServer = false)
    {
        var start = Quietly(file, arguments);
        // the folder that this process stands in may be closed to the other user
        if (IsOther) (start.UserName, start.WorkingDirectory) = (Name, "/");
        return await RunAsync(start, leavesServer, stop).ConfigureAwait(false);
    }

    /// <summary>Gives a folder and all in it to that user.</summary>
    public static async Task GiveAsync(string folder, CancellationToken stop)
    {
        if (!IsOther) return;
        var (exitCode, _, errors) = await RunAsync(Quietly("chown", ["-R", Name, folder]), leavesServer: false, stop).ConfigureAwait(false);
        if (exitCode != 0) throw new StartRefused($"The folder {folder} could not be given to the user {Name}: {errors}");
    }

    /// <summary>Whether that user gets as far as the folder.</summary>
    public static async Task<bool> ReachesAsync(string folder, CancellationToken stop) =>
        !IsOther || (await RunAsync("/bin/sh", ["-c", "cd -- \"$0\"", folder], stop).ConfigureAwait(false)).ExitCode == 0;

    private static ProcessStartInfo Quietly(string file, IEnumerable<string> arguments) =>
        new(file, arguments) { UseShellExecute = false, RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true };

    private static async Task<(int ExitCode, string Output, string Errors)> RunAsync(ProcessStartInfo start, bool leavesServer, CancellationToken stop)
    {
        try
        {
            using var process = Process.Start(start)!;
            await process.WaitForExitAsync(stop).ConfigureAwait(false);
            // the server may hold on to the pipe: it has no end to read to
            if (process.ExitCode == 0 && leavesServer) return (0, "", "");
            var output = await process.StandardOutput.ReadToEndAsync(stop).ConfigureAwait(false);
            return (process.ExitCode, output, (await process.StandardError.ReadToEndAsync(stop).ConfigureAwait(false)).Trim());
        }
        catch (Win32Exception cannotRun)
        {
            return (-1, "", cannotRun.Message);
        }
    }
}
