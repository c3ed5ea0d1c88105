using System.Diagnostics;

namespace Governance.Benchmarks.Scenarios;

/// <summary>What the scenarios run on: the floor application and the portal on each data set, all up and warm enough to answer.</summary>
/// <param name="Ground">The database server.</param>
/// <param name="Wire">The wire to it.</param>
/// <param name="Floor">The floor application.</param>
/// <param name="Small">The portal on the small data set.</param>
/// <param name="Medium">The portal on the medium data set.</param>
/// <param name="Wired">The same over the wire.</param>
internal sealed record Field(Ground Ground, Wire Wire, WebServer Floor, WebServer Small, WebServer Medium, WebServer Wired) : IAsyncDisposable
{
    private const int Rounds = 3, Seconds = 5, Tries = 6, Warm = 3000;
    private const double StillCheaper = 0.97;
    private static readonly TimeSpan LongestWarming = TimeSpan.FromSeconds(90);

    /// <summary>Starts everything.</summary>
    public static async Task<Field> StartAsync(Ground ground)
    {
        var wire = new Wire(ground.Port);
        var field = new Field(ground, wire, WebServer.Start("Governance.Floor.dll", "none=", "--ConnectionStrings:Floor", ground.Floor),
            await ground.PortalAsync("small", "small-buyer-1"), await ground.PortalAsync("medium", "medium-buyer-1"), await ground.PortalAsync("medium", "medium-buyer-1", wire.Port));
        await field.Floor.ReadyAsync("/questions");
        using var client = Poster.Client(field.Floor);
        using var signedIn = await client.GetAsync(new Uri("/sign-in", UriKind.Relative));
        field.Floor.Cookie = signedIn.Headers.GetValues("Set-Cookie").Single().Split(';')[0];
        await field.Small.ReadyAsync("/o/small-buyer-1/vendors");
        await field.Medium.ReadyAsync("/o/medium-buyer-1/vendors");
        await field.Wired.ReadyAsync("/o/medium-buyer-1/vendors");
        return field;
    }

    /// <summary>Runs several works by turns, so that what else the machine does falls on all of them; the median cost of each.</summary>
    public async Task<IReadOnlyList<Measured>> ByTurnsAsync(params (WebServer Server, Func<int, Task<long>> Work)[] works)
    {
        foreach (var (server, work) in works) await WarmAsync(server, work);
        var runs = works.Select(_ => new List<Measured>()).ToList();
        for (var round = 0; round < Rounds; round++)
        {
            for (var i = 0; i < works.Length; i++) runs[i].Add(await OnceAsync(works[i].Server, works[i].Work));
        }
        return [.. runs.Select(Measured.Median)];
    }

    /// <summary>What one request sends to the database: the least of some, since a worker may speak in between.</summary>
    public async Task<Heard> HearAsync(Func<Task> request)
    {
        Heard? least = null;
        for (var i = 0; i < Tries; i++)
        {
            Wire.Take();
            await request();
            var heard = Wire.Take();
            // the first request fills what is kept
            if (i > 0 && (least is null || heard.Trips < least.Trips)) least = heard;
        }
        return least!;
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        foreach (var server in new[] { Floor, Small, Medium, Wired }) server.Dispose();
        await Wire.DisposeAsync();
    }

    // Until what is hot has been compiled for good: the runtime compiles a method again after it has watched it, and the more
    // code a page has, the later. One run that is no cheaper may be chance, two are not.
    private async Task WarmAsync(WebServer server, Func<int, Task<long>> work)
    {
        var (done, least, without, watch) = (0L, double.MaxValue, 0, Stopwatch.StartNew());
        while ((done < Warm || without < 2) && watch.Elapsed < LongestWarming)
        {
            var before = Cpu.Of(server.Id);
            var count = await work(Seconds);
            var cost = (Cpu.Of(server.Id) - before) / count;
            without = cost < least * StillCheaper ? 0 : without + 1;
            (done, least) = (done + count, Math.Min(least, cost));
        }
    }

    private async Task<Measured> OnceAsync(WebServer server, Func<int, Task<long>> work)
    {
        var (web, database) = (Cpu.Of(server.Id), Cpu.OfServer(Ground.Postmaster));
        var count = await work(Seconds);
        return new((Cpu.Of(server.Id) - web) / count, (Cpu.OfServer(Ground.Postmaster) - database) / count, (double)count / Seconds);
    }
}
