namespace Governance.Benchmarks.Scenarios;

/// <summary>What a scenario cost per request, over some interleaved runs.</summary>
/// <param name="Web">Milliseconds of processor time of the web process.</param>
/// <param name="Database">Milliseconds of processor time of the database server.</param>
/// <param name="PerSecond">Requests per second.</param>
internal sealed record Measured(double Web, double Database, double PerSecond)
{
    /// <summary>The median of some runs, each figure by itself.</summary>
    public static Measured Median(IReadOnlyList<Measured> runs) => new(Median(runs.Select(r => r.Web)), Median(runs.Select(r => r.Database)), Median(runs.Select(r => r.PerSecond)));

    private static double Median(IEnumerable<double> values) => values.Order().ToList() is var sorted ? sorted[sorted.Count / 2] : 0;
}
