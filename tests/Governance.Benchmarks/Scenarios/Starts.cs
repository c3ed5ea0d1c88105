using System.Globalization;
using Governance.Cli;
using Governance.Cli.Verbs;
using Governance.Data.Providers;
using Governance.Testing;

namespace Governance.Benchmarks.Scenarios;

/// <summary>P11: from the start of the process to the first real page, and the memory of an idle one; the portal with a private database that has data. Both run as <c>dotnet publish</c> makes them.</summary>
internal static class Starts
{
    private const double Most = 2;
    private const int Rounds = 3;
    private static readonly TimeSpan Settling = TimeSpan.FromSeconds(10);

    public static async Task RunAsync(Ground ground, Sheet sheet)
    {
        var (floor, portal) = (new List<(double Seconds, double Memory)>(), new List<(double Seconds, double Memory, double Database)>());
        var (bare, full) = (await Published.MakeAsync("tests/Governance.Floor"), await Published.MakeAsync("src/Governance.Web"));
        await using var data = new EmbeddedData();
        var cookie = await PrepareAsync(data, full);
        for (var round = 0; round < Rounds; round++)
        {
            using (var server = WebServer.Start(bare, "none=", "--ConnectionStrings:Floor", ground.Floor))
            {
                await server.ReadyAsync("/questions");
                await Task.Delay(Settling);
                floor.Add((server.Ready.TotalSeconds, Cpu.Memory(server.Id)));
            }
            using (var server = Portal(full, data, cookie))
            {
                await server.ReadyAsync("/o/small-buyer-1/vendors");
                await Task.Delay(Settling);
                portal.Add((server.Ready.TotalSeconds, Cpu.Memory(server.Id), Cpu.MemoryOfServer(data.Server!.Value)));
            }
        }
        Add(sheet, "start to first page, private database included", " s", Median(portal.Select(p => p.Seconds)), Median(floor.Select(f => f.Seconds)));
        Add(sheet, "idle memory of the web process", " MiB", Median(portal.Select(p => p.Memory)), Median(floor.Select(f => f.Memory)));
        sheet.Add("P11", "idle memory of the private database", string.Create(CultureInfo.InvariantCulture, $"{Median(portal.Select(p => p.Database)):0} MiB"));
    }

    // with --evaluate the portal brings its own database, in Production, too
    private static WebServer Portal(string program, EmbeddedData data, string cookie) => WebServer.Start(program, cookie, "--evaluate", "--PlainHttp", "true", "--Data", data.Folder);

    // the small data set, and somebody who is signed in
    private static async Task<string> PrepareAsync(EmbeddedData data, string program)
    {
        using var first = Portal(program, data, "none=");
        await first.ReadyAsync("/sign-in");
        await using var said = new StringWriter();
        if (await new Dispatch([new SeedVerb(TimeProvider.System, environment: null)]).RunAsync(["seed", "--scale", "small", "--data", data.Folder], said, said, CancellationToken.None) != 0) throw new InvalidOperationException(said.ToString());
        var person = (Guid)(await data.AskAsync("select m.user_id from memberships m join organizations o on o.id = m.tenant_id join users u on u.id = m.user_id where o.slug = 'small-buyer-1' order by u.email limit 1", CancellationToken.None))!;
        return await Ground.BeginAsync(EmbeddedPostgres.RunningConnection(data.Folder, PostgresRoles.SignIn, "governance")!, person);
    }

    private static void Add(Sheet sheet, string what, string unit, double portal, double floor) => sheet.Add("P11", what,
        string.Create(CultureInfo.InvariantCulture, $"{portal / floor:0.00} ({portal:0.0}{unit} to {floor:0.0}{unit})"), string.Create(CultureInfo.InvariantCulture, $"≤ {Most}"), portal / floor <= Most);

    private static double Median(IEnumerable<double> values) => values.Order().ElementAt(Rounds / 2);
}
