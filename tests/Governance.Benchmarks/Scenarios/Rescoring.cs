using System.Diagnostics;
using System.Globalization;
using Governance.Data.Scores;
using Governance.Domain;
using Governance.Domain.Assessments;
using Governance.Domain.Scoring;
using Microsoft.EntityFrameworkCore;

namespace Governance.Benchmarks.Scenarios;

/// <summary>P4: the score function, and every assessment of the medium data set scored anew from its rows.</summary>
internal static class Rescoring
{
    private const int Asked = 50_000, Calls = 5_000, Batch = 100;
    private const double MostMicroseconds = 100, MostSeconds = 20;

    public static async Task RunAsync(Ground ground, Sheet sheet)
    {
        var scoring = new Scoring();
        scoring.Fill();
        for (var i = 0; i < Calls; i++) scoring.Score();
        var (watch, bytes) = (Stopwatch.StartNew(), GC.GetAllocatedBytesForCurrentThread());
        for (var i = 0; i < Calls; i++) scoring.Score();
        var microseconds = watch.Elapsed.TotalMicroseconds / Calls;
        sheet.Add("P4", "score function, 300 questions", string.Create(CultureInfo.InvariantCulture, $"{microseconds:0} µs, {(GC.GetAllocatedBytesForCurrentThread() - bytes) / Calls / 1024} KiB"),
            string.Create(CultureInfo.InvariantCulture, $"≤ {MostMicroseconds} µs"), microseconds <= MostMicroseconds);
        await FromTheDatabaseAsync(ground, sheet);
    }

    private static async Task FromTheDatabaseAsync(Ground ground, Sheet sheet)
    {
        var work = new List<(TenantId Tenant, AssessmentId Id)>();
        foreach (var buyer in await ground.BuyersAsync("medium"))
        {
            await using var db = ground.Open("medium", buyer);
            work.AddRange((await db.Set<Assessment>().Where(a => a.LatestSubmission > 0).Select(a => a.Id).ToListAsync()).Select(id => (buyer, id)));
        }
        var day = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime);
        // as many as a large data set has: those of the medium one over and over, each time from the database
        var rounds = (Asked + work.Count - 1) / work.Count;
        var (watch, used, database) = (Stopwatch.StartNew(), Process.GetCurrentProcess().TotalProcessorTime, Cpu.OfServer(ground.Postmaster));
        await ScoreAsync(ground, work, rounds, day);
        var (took, cpu) = (watch.Elapsed.TotalSeconds, (Process.GetCurrentProcess().TotalProcessorTime - used).TotalMilliseconds / work.Count / rounds);
        database = (Cpu.OfServer(ground.Postmaster) - database) / work.Count / rounds;
        sheet.Add("P4", string.Create(CultureInfo.InvariantCulture, $"{work.Count * rounds} assessments × 300 from the database, by two at once"),
            string.Create(CultureInfo.InvariantCulture, $"{took:0.0} s, {cpu:0.00} ms each, database {database:0.00} ms"), string.Create(CultureInfo.InvariantCulture, $"≤ {MostSeconds} s for {Asked}"), took * Asked / work.Count / rounds <= MostSeconds);
    }

    private static async Task ScoreAsync(Ground ground, IReadOnlyCollection<(TenantId Tenant, AssessmentId Id)> work, int rounds, DateOnly day)
    {
        var (forms, scored) = (new KeptForms(), 0);
        var batches = work.GroupBy(one => one.Tenant).SelectMany(of => of.Select(one => one.Id).Chunk(Batch).Select(ids => (Tenant: of.Key, Ids: ids)));
        await Parallel.ForEachAsync(Enumerable.Repeat(batches.ToList(), rounds).SelectMany(all => all), new ParallelOptions { MaxDegreeOfParallelism = 2 }, async (batch, stop) =>
        {
            await using var db = ground.Open("medium", batch.Tenant);
            foreach (var facts in await new ManyScoreFacts(db, forms).ReadAsync(batch.Ids, stop))
            {
                Scorer.Score(facts.ToScore(day));
                Interlocked.Increment(ref scored);
            }
        });
        if (scored != work.Count * rounds) throw new InvalidOperationException($"{scored} of {work.Count * rounds} assessments were scored.");
    }
}
