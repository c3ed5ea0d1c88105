using System.Text;
using Governance.Data;
using Governance.Domain.Exchange;
using Governance.Domain.Exchange.Contents;
using Governance.Domain.Organizations;
using Governance.Domain.Questionnaires;
using Governance.Domain.Signing;
using Governance.Web.Access;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Governance.Web.Features.Questionnaires;

/// <summary>A representation as a file that can be verified without the portal.</summary>
[Route("o/{org}/questionnaires/{id:guid}/representations/{number:int}"), Requires(Permission.ViewQuestionnaires)]
public sealed class RepresentationFilesController(GovernanceDb db, SigningCeremony ceremony, Data.Scorecards.SigningKeys keys, TimeProvider clock) : Controller
{
    /// <summary>The file, unaltered since it was signed, under the portal's seal.</summary>
    [HttpGet, StatementBudget(3)]
    public async Task<IActionResult> Show(Guid id, int number, CancellationToken stop)
    {
        var key = new QuestionnaireId(id);
        var content = await db.Set<Submission>().Where(s => s.QuestionnaireId == key && s.Number == number)
            .Join(db.Set<Transmittal>().Where(t => t.Direction == Direction.Sent), s => (Guid)(object)s.Id, t => (Guid)(object)t.Id, (s, t) => t.Content).FirstOrDefaultAsync(stop);
        if (content is null || ContentJson.Read<SubmissionMade>(content) is not { Representation: { } representation } made) return NotFound();
        var file = RepresentationFile.Of(made, representation, ceremony.RelyingParty);
        var seal = await keys.SealAsync(file.Unsealed(), clock.GetUtcNow(), stop);
        await db.SaveChangesAsync(stop);
        return File(Encoding.UTF8.GetBytes((file with { Seal = seal }).ToJson()), "application/json", $"representation-{number}.json");
    }
}
