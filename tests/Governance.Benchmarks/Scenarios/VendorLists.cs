using System.Globalization;

namespace Governance.Benchmarks.Scenarios;

/// <summary>P1: the vendor list, 50 rows, filtered by their owner, signed in.</summary>
internal static class VendorLists
{
    private const double MostToFloor = 2.5, MostToSmall = 1.15;
    private const int Statements = 3;

    public static async Task RunAsync(Field field, Sheet sheet)
    {
        var (small, medium) = (await PathAsync(field, "small"), await PathAsync(field, "medium"));
        using var client = Poster.Client(field.Wired);
        sheet.Add("P1", await field.HearAsync(() => client.GetStringAsync(new Uri(medium, UriKind.Relative))), Statements);
        var cost = await field.ByTurnsAsync(
            (field.Floor, seconds => Wrk.ReadAsync(field.Floor, "/list", seconds)),
            (field.Small, seconds => Wrk.ReadAsync(field.Small, small, seconds)),
            (field.Medium, seconds => Wrk.ReadAsync(field.Medium, medium, seconds)));
        sheet.Add("P1", "(r) small, to FLOOR-LIST", cost[1], cost[0], MostToFloor);
        sheet.Add("P1", "(r) medium, to FLOOR-LIST", cost[2], cost[0], MostToFloor);
        var growth = (cost[2].Web + cost[2].Database) / (cost[1].Web + cost[1].Database);
        sheet.Add("P1", "(r) medium to small, database included", growth.ToString("0.00", CultureInfo.InvariantCulture), string.Create(CultureInfo.InvariantCulture, $"≤ {MostToSmall}"), growth <= MostToSmall);
    }

    private static async Task<string> PathAsync(Field field, string scale)
    {
        var owner = (await field.Ground.ColumnAsync<Guid>(scale, $"select v.owner_id from vendors v join organizations o on o.id = v.tenant_id where o.slug = '{scale}-buyer-1' limit 1"))[0];
        return $"/o/{scale}-buyer-1/vendors?owner={owner}";
    }
}
