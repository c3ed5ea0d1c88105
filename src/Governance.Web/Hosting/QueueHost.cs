using Governance.Data.Audit;
using Governance.Data.Queue;

namespace Governance.Web.Hosting;

/// <summary>Keeps the queue and the sealing of audit entries going. What goes wrong is logged, and the next round comes all the same.</summary>
public sealed partial class QueueHost(WorkQueue queue, SealingRound seals, TimeProvider clock, ILogger<QueueHost> log) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(2);
    private const int RoundsBetweenSweeps = 30;

    /// <inheritdoc />
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try { await Task.Delay(AfterStart.FirstPage, stoppingToken); }
        catch (OperationCanceledException) { return; }
        for (var round = 0; !stoppingToken.IsCancellationRequested; round++)
        {
            await TryAsync(RunAsync, stoppingToken);
            await TryAsync(round % RoundsBetweenSweeps == 0 ? seals.SweepAsync : seals.SealNotedAsync, stoppingToken);
            try { await Task.Delay(Pause, clock, stoppingToken); }
            catch (OperationCanceledException) { return; }
        }
    }

    private async Task<int> RunAsync(CancellationToken stop)
    {
        int all = 0, claimed;
        while ((claimed = await queue.RunAsync(stop)) > 0) all += claimed;
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
