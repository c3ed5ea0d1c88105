using Governance.Data;
using Governance.Domain.Assessments;
using Governance.Domain.Committee;
using Governance.Domain.Reviews;
using Governance.Domain.Scorecards;
using Governance.Web.Look;
using Microsoft.EntityFrameworkCore;

namespace Governance.Web.Features.Assessments;

/// <summary>Reads what was done about an assessment and stands in rows of its own: none of it is overwritten by what comes after.</summary>
internal static class AssessmentActQueries
{
    private const int MostOfAKind = 50;

    /// <summary>Submissions, returns, scorecards and decisions.</summary>
    public static async Task<IReadOnlyList<AssessmentAct>> ActsAsync(this GovernanceDb db, AssessmentId id, CancellationToken stop)
    {
        var submissions = await db.Set<ReceivedSubmission>().Where(s => s.AssessmentId == id).OrderByDescending(s => s.Number).Take(MostOfAKind)
            .Select(s => new { s.Number, s.SubmittedAt, s.Responder, Signed = s.RepresentationSha256 != null, Own = s.TransmittalId == null }).ToListAsync(stop);
        var returns = await db.Set<Query>().Where(q => q.AssessmentId == id && q.SentAt != null).GroupBy(q => q.SentAt).OrderByDescending(g => g.Key).Take(MostOfAKind)
            .Select(g => new { At = g.Key!.Value, Questions = g.Count(), Submission = g.Max(q => q.Submission) }).ToListAsync(stop);
        var scorecards = await db.Set<Scorecard>().Where(s => s.AssessmentId == id).OrderByDescending(s => s.MadeAt).Take(MostOfAKind)
            .Select(s => new { s.MadeAt, s.Reference, s.Id, By = db.People.Where(p => p.Id == s.MadeBy).Select(p => p.DisplayName).FirstOrDefault() }).ToListAsync(stop);
        var decisions = await db.Set<CommitteeDecision>().Where(d => d.AssessmentId == id).OrderByDescending(d => d.At).Take(MostOfAKind)
            .Select(d => new { d.At, d.Reference, d.Outcome, d.Id, By = db.People.Where(p => p.Id == d.By).Select(p => p.DisplayName).FirstOrDefault() }).ToListAsync(stop);
        return
        [
            .. submissions.Select(s => new AssessmentAct(s.SubmittedAt, s.Responder, s.Own ? $"Handed in what was found, as submission {s.Number}" : $"Made submission {s.Number}", s.Signed ? $"assessments/{id.Value}/representations/{s.Number}" : null)),
            .. returns.Select(r => new AssessmentAct(r.At, null, $"Returned {FigureWords.Of(r.Questions, "question")} of submission {r.Submission}")),
            .. scorecards.Select(s => new AssessmentAct(s.MadeAt, s.By, $"Made scorecard {s.Reference}", $"scorecards/{s.Id.Value}")),
            .. decisions.Select(d => new AssessmentAct(d.At, d.By, $"Decided {d.Reference}: {d.Outcome.Word().ToLowerInvariant()}", $"decisions/{d.Id.Value}")),
        ];
    }
}
