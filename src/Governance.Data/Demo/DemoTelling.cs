using Governance.Domain;
using Microsoft.Extensions.DependencyInjection;

namespace Governance.Data.Demo;

/// <summary>Tells the documents and the chapters in the order of their days, whoever they are about.</summary>
internal static class DemoTelling
{
    // the first act of a day plays at nine, the next ones in the hours after; documents lie ready before
    private static readonly TimeSpan Morning = TimeSpan.FromHours(9);
    private static readonly TimeSpan BetweenActs = TimeSpan.FromMinutes(50);
    private static readonly TimeSpan DocumentsAt = TimeSpan.FromHours(8);

    public static async Task TellAsync(DemoWorld world, IServiceScopeFactory scopes, StoryClock clock, Action<int> told, CancellationToken stop)
    {
        List<(DateTimeOffset At, Func<Task> Play)> plays = [.. Documents(world, scopes, stop), .. world.Book.Chapters.SelectMany(chapter => Acts(world, chapter, scopes, clock, stop))];
        var done = 0;
        foreach (var (at, play) in plays.OrderBy(p => p.At))
        {
            clock.Tell(at);
            await play();
            told(++done * 100 / plays.Count);
        }
    }

    private static IEnumerable<(DateTimeOffset At, Func<Task> Play)> Documents(DemoWorld world, IServiceScopeFactory scopes, CancellationToken stop) =>
        from files in world.Book.Files
        from file in files.Files
        select (world.Day(file.DaysAgo) + DocumentsAt, (Func<Task>)(() => TakeAsync(world, files.Vendor, file, scopes, stop)));

    private static IEnumerable<(DateTimeOffset At, Func<Task> Play)> Acts(DemoWorld world, DemoChapter chapter, IServiceScopeFactory scopes, StoryClock clock, CancellationToken stop)
    {
        var stage = new DemoStage(world, chapter, scopes, clock);
        return chapter.Acts.GroupBy(act => act.DaysAgo).SelectMany(day => day.Select((act, i) => (world.Day(day.Key) + Morning + i * BetweenActs, (Func<Task>)(() => act.PlayAsync(stage, stop)))));
    }

    private static async Task TakeAsync(DemoWorld world, string vendor, DemoFile file, IServiceScopeFactory scopes, CancellationToken stop)
    {
        var (owner, by) = (world.Organizations[vendor].Id, world.Person(vendor, file.By));
        await using var scope = scopes.As(owner, by);
        world.Files[file.Name] = (file, await scope.Get<IDemoVault>().TakeAsync(owner, file, by, stop));
    }
}
