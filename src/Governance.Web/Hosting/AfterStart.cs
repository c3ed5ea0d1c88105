using Governance.Data;
using Governance.Data.SignIn;

namespace Governance.Web.Hosting;

/// <summary>
/// What can wait until the first page is out: what EF works out of the tables of accounts, which signing in needs (whoever is earlier waits
/// for it), and giving back the memory that starting took and nothing after it takes again.
/// </summary>
public sealed class AfterStart(IServiceScopeFactory scopes) : BackgroundService
{
    /// <summary>How long background work leaves the processors to the first page.</summary>
    public static readonly TimeSpan FirstPage = TimeSpan.FromSeconds(1);

    private static readonly TimeSpan Settling = TimeSpan.FromSeconds(5);

    /// <inheritdoc />
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            await Task.Delay(FirstPage, stoppingToken);
            WorkOutAccounts();
            await Task.Delay(Settling, stoppingToken);
        }
        catch (OperationCanceledException)
        {
            return;
        }
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
    }

    private void WorkOutAccounts()
    {
        using var scope = scopes.CreateScope();
        _ = scope.ServiceProvider.GetRequiredService<SignInDb>().Model;
    }
}
