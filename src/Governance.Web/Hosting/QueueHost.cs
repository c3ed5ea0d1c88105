using Governance.Data.Audit;
using Governance.Data.Queue;

namespace Governance.Web.Hosting;

/// <summary>Keeps the queue, lane by lane, and the sealing of audit entries going. What goes wrong is logged, and the next round comes all the same.</summary>
public sealed partial class QueueHost(WorkQueue queue, SealingRound seals, TimeProvider clock, ILogger<QueueHost> log) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);
    private const int RoundsBetweenSweeps = 60;

    /// <inheritdoc />
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try { await Task.Delay(AfterStart.FirstPage, stoppingToken); }
        catch (OperationCanceledException) { return; }
        await Task.WhenAll(
            KeepOnAsync(_ => stop => RunAsync(Lane.Mail, stop), stoppingToken),
            KeepOnAsync(_ => stop => RunAsync(Lane.Else, stop), stoppingToken),
            KeepOnAsync(round => round % RoundsBetweenSweeps == 0 ? seals.SweepAsync : seals.SealNotedAsync, stoppingToken));
    }

    private async Task KeepOnAsync(Func<int, Func<CancellationToken, Task<int>>> work, CancellationToken stop)
    {
        for (var round = 0; !stop.IsCancellationRequested; round++)
        {
            await TryAsync(work(round), stop);
            try { await Task.Delay(Pause, clock, stop); }
            catch (OperationCanceledException) { return; }
        }
    }

    private async Task<int> RunAsync(Lane lane, CancellationToken stop)
    {
        int all = 0, claimed;
        while ((claimed = await queue.RunAsync(lane, stop)) > 0) all += claimed;
        return all;
    }

    private async Task TryAsync(Func<CancellationToken, Task<int>> round, CancellationToken stop)
    {
        try { await round(stop); }
        catch (OperationCanceledException) when (stop.IsCancellationRequested) { }
        catch (Exception e) { Failed(log, e); }
    }

    [LoggerMessage(LogLevel.Error, "A round of background work failed; the next one follows.")]
    private static partial void Failed(ILogger log, Exception why);
}
