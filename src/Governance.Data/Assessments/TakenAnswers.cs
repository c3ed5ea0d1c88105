using Governance.Domain.Exchange.Contents;
using Governance.Domain.Reviews;
using Microsoft.EntityFrameworkCore;

namespace Governance.Data.Assessments;

/// <summary>Takes in the answers of a submission, from the vendor or of our own people.</summary>
internal static class TakenAnswers
{
    /// <summary>Adds the answers of a submission; where one says what the submission before said, with the same evidence, its judgements are carried over.</summary>
    public static async Task TakeAnswersAsync(this GovernanceDb db, ReceivedSubmission submission, SubmissionMade made, DateTimeOffset at, CancellationToken stop)
    {
        var (id, last) = (made.AssessmentId, made.Number - 1);
        var earlier = await db.Set<ReceivedSubmission>().AsNoTracking().FirstOrDefaultAsync(s => s.AssessmentId == id && s.Number == last, stop);
        var answers = await db.Set<ReceivedAnswer>().AsNoTracking().Where(a => a.AssessmentId == id && a.Number == last).ToDictionaryAsync(a => a.Question, StringComparer.Ordinal, stop);
        var determinations = (await db.Set<Determination>().AsNoTracking().Where(d => d.AssessmentId == id && d.Submission == last).OrderBy(d => d.Ordinal).ToListAsync(stop)).ToLookup(d => d.Question, StringComparer.Ordinal);
        var accepted = (await db.Set<NotApplicableDecision>().AsNoTracking().Where(d => d.AssessmentId == id && d.Submission == last).ToListAsync(stop)).ToLookup(d => d.Question, StringComparer.Ordinal);
        foreach (var said in made.Answers)
        {
            var same = earlier is not null && submission.ServesAlike(said.Question, earlier) && answers.GetValueOrDefault(said.Question)?.SaysTheSameAs(said) is true;
            var answer = new ReceivedAnswer(submission.TenantId, id, made.Number, said, changed: !same);
            db.Add(answer);
            if (!same) continue;
            if (determinations[said.Question].LastOrDefault() is { } judged) db.Add(Determination.Carry(judged, answer, at));
            db.AddRange(accepted[said.Question].Select(decision => NotApplicableDecision.Carry(decision, answer, at)));
        }
    }
}
