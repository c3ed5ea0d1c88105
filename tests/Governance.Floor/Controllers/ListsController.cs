using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Npgsql;

namespace Governance.Floor.Controllers;

/// <summary>FLOOR-LIST: fifty rows by one query, for somebody who is signed in, with a form that carries an antiforgery token.</summary>
[Route("list"), Authorize]
public sealed class ListsController(NpgsqlDataSource database) : Controller
{
    /// <summary>The list.</summary>
    [HttpGet]
    public async Task<IActionResult> Index(CancellationToken stop)
    {
        await using var command = database.CreateCommand("select id, name, service, tier, status, claimed, proven, owner, next_on from floor_vendors order by name limit 50");
        await using var reader = await command.ExecuteReaderAsync(stop);
        var rows = new List<FloorVendor>();
        while (await reader.ReadAsync(stop))
            rows.Add(new(reader.GetGuid(0), reader.GetString(1), reader.GetString(2), reader.GetString(3), reader.GetString(4), reader.GetDecimal(5), reader.GetDecimal(6), reader.GetString(7), reader.GetFieldValue<DateOnly>(8)));
        return View(rows);
    }
}
