using Microsoft.AspNetCore.Mvc;
using Npgsql;

namespace Governance.Floor.Controllers;

/// <summary>FLOOR-Q: three hundred questions by one query, with inputs written by hand.</summary>
[Route("questions")]
public sealed class QuestionsController(NpgsqlDataSource database) : Controller
{
    /// <summary>The form.</summary>
    [HttpGet]
    public async Task<IActionResult> Index(CancellationToken stop)
    {
        await using var command = database.CreateCommand("select id, text, options, answer, comment from floor_questions order by id");
        await using var reader = await command.ExecuteReaderAsync(stop);
        var rows = new List<FloorQuestion>();
        while (await reader.ReadAsync(stop))
            rows.Add(new(reader.GetInt32(0), reader.GetString(1), reader.GetFieldValue<string[]>(2), reader.GetString(3), reader.GetString(4)));
        return View(rows);
    }
}
