using Governance.Data;
using Governance.Data.Scores;
using Governance.Domain;
using Governance.Domain.Assessments;
using Governance.Domain.Gaps;
using Governance.Domain.Scores;
using Governance.Domain.Scoring;
using Governance.Domain.Vendors;
using Microsoft.EntityFrameworkCore;

namespace Governance.Web.Features.Scores;

/// <summary>Scores assessments for their pages: one range of answers, scored as of the day.</summary>
internal static class ScoreQueries
{
    /// <summary>The score; null where the assessment is not here, or nothing was submitted. Refuses of a gap questionnaire.</summary>
    public static async Task<ScorePage?> ScoreAsync(this GovernanceDb db, AssessmentId id, DateOnly asOf, CancellationToken stop)
    {
        if (await db.FactsAsync(id, stop) is not { } facts) return null;
        if (facts.Assessment.IsGap) throw new Refused(GapRefusals.NoFigure);
        var beside = await db.Set<Vendor>().AsNoTracking().Where(v => v.Id == facts.Assessment.VendorId)
            .Select(v => new { v.Name, Kept = db.Set<AssessmentScore>().FirstOrDefault(s => s.AssessmentId == id) }).FirstAsync(stop);
        return new(facts, beside.Name, Scorer.Score(facts.ToScore(asOf)), beside.Kept);
    }

    /// <summary>The score of one question; null where it was not asked.</summary>
    public static async Task<QuestionScorePage?> QuestionScoreAsync(this GovernanceDb db, AssessmentId id, string question, DateOnly asOf, CancellationToken stop)
    {
        if (await db.ScoreAsync(id, asOf, stop) is not { } page || page.Facts.Questionnaire.Question(question) is not { } asked) return null;
        UserId[] judges = [.. page.Facts.JudgementsFor(question).Select(j => j.By), .. page.Facts.AcceptancesOf(question).Select(d => d.By), .. page.Facts.Determinations.TryGetValue(question, out var made) ? new[] { made.By } : []];
        var ids = judges.Distinct().ToList();
        var people = await db.People.Where(p => ids.Contains(p.Id)).ToDictionaryAsync(p => p.Id, p => p.DisplayName, stop);
        return new(page, asked, page.Result.Questions.First(q => string.Equals(q.Question.Key, question, StringComparison.Ordinal)), people);
    }
}
