using Governance.Data;
using Governance.Data.Hot;
using Governance.Domain.Assessments;
using Governance.Domain.Questionnaires;
using Governance.Domain.Reviews;
using Microsoft.EntityFrameworkCore;

namespace Governance.Web.Features.Reviews;

/// <summary>Reads what was submitted in the assessment that another one follows.</summary>
internal static class LastTimeQueries
{
    /// <summary>It, with the answers to all questions or to one, in one round trip; null where nothing is followed.</summary>
    public static async Task<LastTime?> LastTimeAsync(this GovernanceDb db, Assessment assessment, string? question, CancellationToken stop)
    {
        if (assessment.Follows is not { } follows) return null;
        var heads = db.Set<Assessment>().AsNoTracking().Where(a => a.Id == follows)
            .Join(db.Set<StoredDocument>(), a => a.QuestionnaireHash, d => d.Hash, (a, d) => new { Assessment = a, d.Json })
            .Join(db.Set<ReceivedSubmission>(), x => new { x.Assessment.Id, Number = x.Assessment.LatestSubmission }, s => new { Id = s.AssessmentId, s.Number }, (x, s) => new { x.Assessment, x.Json, Submission = s });
        var answers = db.Set<ReceivedAnswer>().AsNoTracking()
            .Where(a => a.AssessmentId == follows && (question == null || a.Question == question) && a.Number == db.Set<Assessment>().Where(x => x.Id == follows).Select(x => x.LatestSubmission).FirstOrDefault());
        await using var together = await db.AskAsync([heads, answers], stop);
        var (found, said) = (await heads.ToListAsync(stop), await answers.ToListAsync(stop));
        return found is [var head] ? new(head.Assessment, FrozenQuestionnaire.Read(head.Json), head.Submission, said.ToDictionary(a => a.Question, StringComparer.Ordinal)) : null;
    }
}
