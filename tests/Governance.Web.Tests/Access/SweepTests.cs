using System.Diagnostics;
using System.Globalization;
using System.Net;
using Governance.Domain.Organizations;
using Governance.Testing;
using Governance.Testing.Samples;
using Governance.Web.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace Governance.Web.Tests.Access;

/// <summary>
/// Uses every route of the endpoint table by its sample. Before whoever may does it, everybody else tries the same with a valid token:
/// each role that may not, a stranger there, a stranger at home with these ids, nobody, and whoever may with ids of nothing. Each is
/// refused, and after each refusal every table holds what it held.
/// </summary>
public sealed class SweepTests(Host host) : IClassFixture<Host>
{
    private readonly CancellationToken stop = TestContext.Current.CancellationToken;
    private readonly List<string> faults = [];
    private readonly HashSet<EndpointRow> seen = [];
    private int samples;
    private readonly Dictionary<string, int> refused = new(StringComparer.Ordinal);

    [Fact]
    public async Task Every_route_serves_whoever_may_and_refuses_everybody_else_without_a_trace()
    {
        Assert.SkipWhen(RealSqlServer.Connection is not null, "It counts the rows of PostgreSQL as its superuser.");
        host.Environment = "Development";
        var world = await World.CreateAsync(host);
        await StopWorkerAsync();
        var watch = Stopwatch.StartNew();
        await using var rows = await RowCounts.OfAsync(host, stop);
        var guests = await Guests.OfAsync(world, stop);
        foreach (var feature in SampleBook.Features) await SweepAsync(feature, world, guests, rows);
        faults.ShouldBeEmpty();
        world.Endpoints.Rows.Except(seen).ShouldBeEmpty(EndpointTable.Missing(world.Endpoints.Rows.Except(seen)));
        foreach (var kind in (string[])[Guests.Role, Guests.There, Guests.Home, Guests.Nobody, Guests.Nothing]) refused[kind].ShouldBePositive(kind);
        var counts = string.Join(", ", refused.Select(kind => string.Create(CultureInfo.InvariantCulture, $"{kind.Value} {kind.Key}")));
        Console.WriteLine($"Sweep: {seen.Count} routes, {samples} samples served, {refused.Values.Sum()} attempts refused ({counts}), no row written by any, in {watch.Elapsed.TotalSeconds:F0} s.");
    }

    private async Task SweepAsync(IFeatureSamples feature, World world, Guests guests, RowCounts rows)
    {
        try
        {
            await foreach (var offered in world.OfAsync(feature).WithCancellation(stop))
            {
                var sample = world.Endpoints.Seated(offered);
                samples++;
                var row = world.Endpoints.RowOf(sample);
                seen.Add(row);
                await RefuseAsync(row, sample, guests, rows);
                using var answer = await sample.UseAsync(stop);
                if (!IsGood(sample, answer)) faults.Add($"{sample}: {(int)answer.StatusCode} {answer.Headers.Location} instead of a good answer. {await WhyAsync(answer)}");
            }
        }
        catch (Exception broken) when (broken is not OperationCanceledException)
        {
            faults.Add($"{feature.GetType().Name} stopped: {broken.InnerException?.Message ?? broken.Message}");
        }
    }

    private async Task RefuseAsync(EndpointRow row, Sample sample, Guests guests, RowCounts rows)
    {
        if (row.Verb is not ("GET" or "POST")) return;
        var attempt = await Attempt.OfAsync(sample, stop);
        var before = await rows.ReadAsync(stop);
        await foreach (var (kind, said) in guests.TryAsync(row, attempt, stop))
        {
            refused[kind] = refused.GetValueOrDefault(kind) + 1;
            var after = await rows.ReadAsync(stop);
            if (said is not null) faults.Add($"{sample}, {kind}: {said}");
            if (!string.Equals(before, after, StringComparison.Ordinal)) faults.Add($"{sample}, {kind}: wrote {RowCounts.Difference(before, after)}");
            before = after;
        }
    }

    private static bool IsGood(Sample sample, HttpResponseMessage answer)
    {
        if (sample.Answers is { } expected) return answer.StatusCode == expected;
        if (answer.IsSuccessStatusCode) return true;
        var leads = answer.Headers.Location?.ToString() ?? "/sign-in";
        var away = sample.Party is not null && leads.StartsWith("/sign-in", StringComparison.Ordinal) || leads.StartsWith("/account/confirmation", StringComparison.Ordinal);
        return answer.StatusCode is HttpStatusCode.SeeOther && !away;
    }

    private async Task<string> WhyAsync(HttpResponseMessage answer) =>
        string.Join(' ', (await Browser.ReadAsync(answer, stop)).QuerySelectorAll(".summary, .message, main > p, .error-page").Select(e => e.TextContent.Trim()));

    // what it does between two requests would be counted as theirs
    private Task StopWorkerAsync() => host.Services.GetServices<Microsoft.Extensions.Hosting.IHostedService>().OfType<QueueHost>().Single().StopAsync(stop);
}
