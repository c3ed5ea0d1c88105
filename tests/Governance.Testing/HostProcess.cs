using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;

namespace Governance.Testing;

/// <summary>The portal as a process of its own, as an operator starts it, on a free port of this machine.</summary>
public sealed class HostProcess : IAsyncDisposable
{
    private const string Announcement = "Governance is at ";
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(10);
    private readonly Process process;
    private readonly ConcurrentQueue<string> errors = new();
    private readonly TaskCompletionSource<Uri> address = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private HostProcess(Process process)
    {
        this.process = process;
        process.OutputDataReceived += (_, line) => Hear(line.Data);
        process.ErrorDataReceived += (_, line) => { if (line.Data is not null) errors.Enqueue(line.Data); };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    /// <summary>What it has said on standard error.</summary>
    public string Errors => string.Join('\n', errors);

    /// <summary>Its process id.</summary>
    public int Id => process.Id;

    /// <summary>Starts it with a data folder and further arguments; in Development unless an environment is among them.</summary>
    public static HostProcess Start(string folder, params string[] arguments) => Start(folder, user: null, arguments);

    /// <summary>Starts it as another user, which root may.</summary>
    public static HostProcess Start(string folder, string? user, string[] arguments)
    {
        string[] defaults = ["--environment", "Development", "--urls", "http://127.0.0.1:0"];
        var start = new ProcessStartInfo("dotnet", ["exec", Path.Combine(AppContext.BaseDirectory, "Governance.Web.dll"), .. defaults, "--Data", folder, .. arguments])
        {
            UseShellExecute = false,
            WorkingDirectory = Path.Combine(Repository.Root, "src", "Governance.Web"),
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        if (user is not null) start.UserName = user;
        // what a developer has set for herself is not what the test is about
        foreach (var name in start.Environment.Keys.Where(k => k.StartsWith("ConnectionStrings__", StringComparison.OrdinalIgnoreCase) || k.StartsWith("ASPNETCORE_", StringComparison.OrdinalIgnoreCase)).ToList())
            start.Environment.Remove(name);
        return new(Process.Start(start)!);
    }

    /// <summary>Where it answers, once it does.</summary>
    public async Task<Uri> AddressAsync(CancellationToken stop)
    {
        var ended = process.WaitForExitAsync(stop);
        if (await Task.WhenAny(address.Task, ended).WaitAsync(Patience, stop) == ended && !address.Task.IsCompleted)
            throw new InvalidOperationException(string.Create(CultureInfo.InvariantCulture, $"The host ended with {process.ExitCode}: {Errors}"));
        return await address.Task;
    }

    /// <summary>The exit code, when it has ended by itself.</summary>
    public async Task<int> ExitAsync(CancellationToken stop)
    {
        await process.WaitForExitAsync(stop).WaitAsync(Patience, stop);
        return process.ExitCode;
    }

    /// <summary>Presses Ctrl-C and waits for the end.</summary>
    public async Task<int> InterruptAsync(CancellationToken stop)
    {
        using var kill = Process.Start("kill", ["-INT", process.Id.ToString(CultureInfo.InvariantCulture)]);
        return await ExitAsync(stop);
    }

    /// <summary>Ends it without a chance to clean up; its database server lives on.</summary>
    public async Task KillAsync()
    {
        process.Kill();
        await process.WaitForExitAsync();
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        if (!process.HasExited) await KillAsync();
        process.Dispose();
    }

    private void Hear(string? line)
    {
        if (line?.StartsWith(Announcement, StringComparison.Ordinal) is true) address.TrySetResult(new(line[Announcement.Length..]));
    }
}
