using Governance.Data.Providers;
using Governance.Data.Scores;
using Governance.Data.SignIn;
using Governance.Domain;
using Governance.Domain.Organizations;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Governance.Data.Demo;

/// <summary>Tells the story once, through the same acts of the domain that people use.</summary>
public sealed class DemoLoader(IServiceScopeFactory scopes, Accounts accounts, StoryClock clock)
{
    private const string Finished = "demo-told";

    /// <summary>The folder where the story lies beside the host.</summary>
    public static string Shipped { get; } = Path.Combine(AppContext.BaseDirectory, "demo");

    /// <summary>Tells it unless it was told. Throws where an earlier start was interrupted in the middle of it.</summary>
    /// <param name="folder">Where the story lies.</param>
    /// <param name="told">Hears how much of it is told, in percent.</param>
    /// <param name="stop">Ends it; the next start begins again.</param>
    public async Task LoadAsync(string folder, Action<int> told, CancellationToken stop)
    {
        var now = clock.GetUtcNow();
        var world = new DemoWorld(await DemoBook.ReadAsync(folder, DateOnly.FromDateTime(now.UtcDateTime), stop), now);
        if (await accounts.ExistsAsync(EmailAddress.Parse(world.Address(world.Story.Organizations[0].Slug, world.Story.Organizations[0].People[0].Mail))))
        {
            if (await WasFinishedAsync(world, stop)) return;
            throw new ContentInterrupted();
        }
        await DemoFounding.TellAsync(world, accounts, scopes, clock, stop);
        await DemoRegister.TellAsync(world, scopes, clock, stop);
        await DemoTelling.TellAsync(world, scopes, clock, told, stop);
        await AgeAsync(world, stop);
        await using var scope = scopes.As(world.Organizations.Values.First().Id, null);
        var db = scope.ServiceProvider.GetRequiredService<GovernanceDb>();
        await using var transaction = await db.Database.BeginTransactionAsync(stop);
        await db.NextAsync(Finished, stop);
        await transaction.CommitAsync(stop);
    }

    // scores were kept as of the days on which acts moved them; the nights since then have not passed, so one passes here, today
    private async Task AgeAsync(DemoWorld world, CancellationToken stop)
    {
        foreach (var organization in world.Organizations.Values)
        {
            await using var scope = scopes.As(organization.Id, null);
            await new ScoreRebuild(scope.Get<GovernanceDb>(), clock).RebuildAsync(() => Task.CompletedTask, stop);
        }
    }

    private async Task<bool> WasFinishedAsync(DemoWorld world, CancellationToken stop)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<GovernanceDb>();
        var slug = Slug.Parse(world.Story.Organizations[0].Slug);
        if (await db.Set<Organization>().Where(o => o.Slug == slug).Select(o => (Guid?)o.Id.Value).FirstOrDefaultAsync(stop) is not { } first) return false;
        await using var own = scopes.As(new TenantId(first), null);
        return await own.ServiceProvider.GetRequiredService<GovernanceDb>().Set<Counter>().AnyAsync(c => c.Name == Finished, stop);
    }
}
