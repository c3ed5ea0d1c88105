using System.Diagnostics;
using System.Globalization;
using Governance.Cli.Scale;
using Governance.Data;
using Governance.Data.Demo;
using Governance.Data.Providers;
using Governance.Domain.Organizations;
using Microsoft.EntityFrameworkCore;

namespace Governance.Cli.Verbs;

/// <summary>Loads a made-up data set of a given size, for looking at the portal with many rows and for measuring it.</summary>
/// <param name="clock">The time.</param>
/// <param name="environment">The environment that the operator's shell names, as the host reads it; null for none.</param>
public sealed class SeedVerb(TimeProvider clock, string? environment) : IVerb
{
    private const string Word = "--made-up";

    /// <inheritdoc />
    public string Name => "seed";

    /// <inheritdoc />
    public string Usage => """
        governance seed --scale NAME [--made-up] [--sign-in TEXT] [--provider postgres|sqlserver] [--connection TEXT] [--data FOLDER]
        Loads a made-up data set. --made-up says that it may go where somebody's own data could be.
        """;

    /// <inheritdoc />
    public async Task<int> RunAsync(string[] args, TextWriter stdout, TextWriter stderr, CancellationToken stop)
    {
        var arguments = new Arguments(args, [.. Installation.Names, "--sign-in", "--scale"], [Word]);
        var plan = Plan(arguments.Required("--scale"));
        var installation = Installation.From(arguments);
        if (!arguments.Has(Word) && IsProduction(installation)) throw new UsageException($"This may be Production, and a data set is made up from end to end: say {Word} if that is what you want in it.");
        var signIn = arguments["--sign-in"] ?? installation.SignIn();
        await EnsureEmptyAsync(installation, stop);
        var watch = Stopwatch.StartNew();
        var loaded = await new ScaleLoad(installation, plan, clock).RunAsync(signIn, stop);
        await stdout.WriteLineAsync(string.Create(CultureInfo.InvariantCulture,
            $"{plan.Name}: {loaded.Organizations} organizations, {loaded.Vendors} vendors, {loaded.Assessments} assessments, {loaded.Answers} answers, {loaded.Obligations} obligations, {loaded.AuditEntries} audit entries in {watch.Elapsed.TotalSeconds:0.0} s."));
        return 0;
    }

    private static ScalePlan Plan(string scale) =>
        ScalePlan.All.FirstOrDefault(plan => string.Equals(plan.Name, scale, StringComparison.Ordinal))
            ?? throw new UsageException($"--scale is {scale}; it can be {string.Join(" or ", ScalePlan.All.Select(plan => plan.Name))}.");

    // the private server of a data folder is for looking; any other database may be somebody's own
    private bool IsProduction(Installation installation) =>
        environment is null ? !installation.IsPrivate : !string.Equals(environment, "Development", StringComparison.OrdinalIgnoreCase);

    private async Task EnsureEmptyAsync(Installation installation, CancellationToken stop)
    {
        var demo = ContentJson.Read<DemoStory>(await File.ReadAllTextAsync(Path.Combine(DemoLoader.Shipped, "story.json"), stop)).Organizations.Select(o => Slug.Parse(o.Slug)).ToList();
        await using var db = installation.Open(new TenantScope(), clock);
        if (await db.Set<Organization>().AnyAsync(o => !demo.Contains(o.Slug), stop))
            throw new UsageException("The database holds organizations already, and not the demo's: a data set goes into an empty one or beside the demo.");
    }
}
