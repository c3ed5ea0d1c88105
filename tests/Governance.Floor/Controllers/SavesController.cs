using Microsoft.AspNetCore.Mvc;
using Npgsql;

namespace Governance.Floor.Controllers;

/// <summary>FLOOR-SAVE: one answer and its audit row in one statement.</summary>
[Route("save"), IgnoreAntiforgeryToken]
public sealed class SavesController(NpgsqlDataSource database) : Controller
{
    /// <summary>Saves.</summary>
    [HttpPost]
    public async Task<IActionResult> Create([FromForm] int id, [FromForm] string text, CancellationToken stop)
    {
        await using var command = database.CreateCommand("with saved as (update floor_questions set answer = $2 where id = $1 returning id) insert into floor_audit (question, body) select id, $3 from saved");
        command.Parameters.Add(new() { Value = id });
        command.Parameters.Add(new() { Value = text });
        command.Parameters.Add(new() { Value = $$"""{"question":{{id}},"state":"answered"}""" });
        await command.ExecuteNonQueryAsync(stop);
        return NoContent();
    }
}
