using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace Governance.Benchmarks.Scenarios;

/// <summary>The portal or the floor application as a process of its own, in Production, on a port of this machine.</summary>
internal sealed class WebServer : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);
    private readonly Process process;
    private readonly Stopwatch watch = Stopwatch.StartNew();

    private WebServer(Process process, Uri root, string cookie) => (this.process, Root, Cookie) = (process, root, cookie);

    /// <summary>Where it answers.</summary>
    public Uri Root { get; }

    /// <summary>The cookies with which somebody is signed in.</summary>
    public string Cookie { get; set; }

    /// <summary>Its process.</summary>
    public int Id => process.Id;

    /// <summary>How long it took from its start to the first answer to <see cref="ReadyAsync"/>.</summary>
    public TimeSpan Ready { get; private set; }

    /// <summary>Starts a program by its path, or by its name where it lies beside this one.</summary>
    public static WebServer Start(string program, string cookie, params string[] arguments)
    {
        using var free = new TcpListener(IPAddress.Loopback, 0);
        free.Start();
        var root = new Uri(string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{((IPEndPoint)free.LocalEndpoint).Port}"));
        free.Stop();
        var path = Path.Combine(AppContext.BaseDirectory, program);
        var start = new ProcessStartInfo("dotnet", ["exec", path, "--environment", "Production", "--urls", root.ToString().TrimEnd('/'), .. arguments])
        {
            UseShellExecute = false,
            WorkingDirectory = Path.GetDirectoryName(path),
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        var started = Process.Start(start)!;
        started.BeginOutputReadLine();
        started.ErrorDataReceived += (_, line) => { if (line.Data is { Length: > 0 } said) Console.Error.WriteLine($"{Path.GetFileName(program)}: {said}"); };
        started.BeginErrorReadLine();
        return new(started, root, cookie);
    }

    /// <summary>Waits for the first good answer to a page.</summary>
    public async Task ReadyAsync(string path)
    {
        using var client = new HttpClient { BaseAddress = Root };
        client.DefaultRequestHeaders.Add("Cookie", Cookie);
        while (watch.Elapsed < Patience && !process.HasExited)
        {
            try
            {
                using var answer = await client.GetAsync(new Uri(path, UriKind.Relative));
                Ready = watch.Elapsed;
                if (answer.StatusCode is HttpStatusCode.OK) return;
                throw new InvalidOperationException($"{Root}{path.TrimStart('/')} answers {answer.StatusCode}.");
            }
            catch (HttpRequestException)
            {
                await Task.Delay(10);
            }
        }
        throw new InvalidOperationException($"{Root} does not answer.");
    }

    /// <inheritdoc />
    public void Dispose()
    {
        if (!process.HasExited)
        {
            // so that a private database is stopped with it; a shell's background job would not hear Ctrl-C
            using var terminate = Process.Start("kill", ["-TERM", process.Id.ToString(CultureInfo.InvariantCulture)]);
            if (!process.WaitForExit(TimeSpan.FromSeconds(30))) process.Kill();
        }
        process.Dispose();
    }
}
