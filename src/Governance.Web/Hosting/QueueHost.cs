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
            KeepOnAsync((_, stop) => RunAsync(Lane.Mail, stop), stoppingToken),
            KeepOnAsync((_, stop) => RunAsync(Lane.Rest, stop), stoppingToken),
            KeepOnAsync((round, stop) => round % RoundsBetweenSweeps == 0 ? seals.SweepAsync(stop) : seals.SealNotedAsync(stop), stoppingToken));
    }

    private async Task KeepOnAsync(Func<int, CancellationToken, Task> work, CancellationToken stop)
    {
        for (var round = 0; !stop.IsCancellationRequested; round++)
        {
            try { await work(round, stop); }
            catch (OperationCanceledException) when (stop.IsCancellationRequested) { return; }
            catch (Exception e) { Failed(log, e); }
            try { await Task.Delay(Pause, clock, stop); }
            catch (OperationCanceledException) { return; }
        }
    }

    private async Task RunAsync(Lane lane, CancellationToken stop)
    {
        while (await queue.RunAsync(lane, stop) > 0) { }
    }

    [LoggerMessage(LogLevel.Error, "A round of background work failed; the next one follows.")]
    private static partial void Failed(ILogger log, Exception why);
}
