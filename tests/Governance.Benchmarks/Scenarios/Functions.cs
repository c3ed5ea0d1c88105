using System.Globalization;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.NoEmit;

namespace Governance.Benchmarks.Scenarios;

/// <summary>P6, P7, P17 and P19, as BenchmarkDotNet measures them, in this process: a project made on the fly would restore without this repository's package settings.</summary>
internal static class Functions
{
    /// <summary>How they are measured.</summary>
    public static IConfig Config { get; } = DefaultConfig.Instance.AddJob(Job.Default.WithToolchain(new InProcessNoEmitToolchain(TimeSpan.FromMinutes(10), logOutput: false)).AsMutator());

    public static void Run(Sheet sheet, Func<string, bool> wanted)
    {
        var quiet = ManualConfig.CreateEmpty().AddColumnProvider(DefaultColumnProviders.Instance).AddLogger(NullLogger.Instance)
            .AddJob(Job.Default.WithToolchain(new InProcessNoEmitToolchain(TimeSpan.FromMinutes(10), logOutput: false)).AsMutator()).WithOptions(ConfigOptions.DisableOptimizationsValidator);
        if (wanted("P6") || wanted("P7")) Tables(sheet, quiet);
        if (wanted("P17")) Evidence(sheet, quiet);
        if (!wanted("P19")) return;
        var (seconds, mebibytes) = One(BenchmarkRunner.Run<QuestionnaireOutAndIn>(quiet), nameof(QuestionnaireOutAndIn.OutAndIn));
        sheet.Add("P19", "questionnaire workbook of 300 questions, out and in", string.Create(CultureInfo.InvariantCulture, $"{seconds:0.00} s, {mebibytes:0} MiB"), "≤ 1 s", seconds <= 1);
    }

    private static void Tables(Sheet sheet, IConfig quiet)
    {
        var (closed, streamed) = Two(BenchmarkRunner.Run<ManyRowsOut>(quiet), nameof(ManyRowsOut.ThroughClosedXml), nameof(ManyRowsOut.Streamed));
        Add(sheet, "P6", "workbook of 100,000 × 12, writing alone", streamed, closed, seconds: 0.6, times: 15);
        (closed, streamed) = Two(BenchmarkRunner.Run<ManyRowsIn>(quiet), nameof(ManyRowsIn.ThroughClosedXml), nameof(ManyRowsIn.Bounded));
        Add(sheet, "P7", "20,000 × 12 from a workbook, reading alone", streamed, closed, seconds: 0.6, times: 5);
    }

    private static void Evidence(Sheet sheet, IConfig quiet)
    {
        var vault = BenchmarkRunner.Run<LargeEvidence>(quiet);
        foreach (var way in new[] { nameof(LargeEvidence.UpAndAway), nameof(LargeEvidence.Down) })
        {
            var (memory, kept) = Two(vault, nameof(LargeEvidence.HashAndEncryptInMemory), way);
            var ratio = kept.Seconds / memory.Seconds;
            sheet.Add("P17", $"1 GiB of evidence, {(string.Equals(way, nameof(LargeEvidence.Down), StringComparison.Ordinal) ? "down" : "up and deleted")}, to hash and encryption in memory",
                string.Create(CultureInfo.InvariantCulture, $"{ratio:0.00} ({kept.Seconds:0.0} s to {memory.Seconds:0.0} s)"), "≤ 1.5", ratio <= 1.5);
        }
    }

    private static void Add(Sheet sheet, string scenario, string what, (double Seconds, double Mebibytes) ours, (double Seconds, double Mebibytes) theirs, double seconds, double times)
    {
        sheet.Add(scenario, what, string.Create(CultureInfo.InvariantCulture, $"{ours.Seconds:0.00} s"), string.Create(CultureInfo.InvariantCulture, $"≤ {seconds} s"), ours.Seconds <= seconds);
        var faster = theirs.Seconds / ours.Seconds;
        sheet.Add(scenario, "times as fast as ClosedXML, and of its allocation", string.Create(CultureInfo.InvariantCulture, $"{faster:0.0}; {ours.Mebibytes:0} MiB to {theirs.Mebibytes:0} MiB"), string.Create(CultureInfo.InvariantCulture, $"≥ {times}"), faster >= times);
    }

    private static ((double Seconds, double Mebibytes) First, (double Seconds, double Mebibytes) Second) Two(Summary summary, string first, string second) => (One(summary, first), One(summary, second));

    private static (double Seconds, double Mebibytes) One(Summary summary, string method)
    {
        var report = summary.Reports.Single(r => string.Equals(r.BenchmarkCase.Descriptor.WorkloadMethod.Name, method, StringComparison.Ordinal));
        return (report.ResultStatistics!.Median / 1e9, (report.GcStats.GetBytesAllocatedPerOperation(report.BenchmarkCase) ?? 0) / (double)(1 << 20));
    }
}
