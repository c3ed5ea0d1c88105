using Governance.Data;
using Governance.Domain.Assessments;
using Governance.Domain.Evidence;
using Governance.Domain.Reviews;
using Microsoft.EntityFrameworkCore;

namespace Governance.Web.Features.Decisions;

/// <summary>Reads what nobody knows yet of an assessment.</summary>
internal static class UnknownQueries
{
    /// <summary>The files that nobody here has opened, and what the vendor has yet to be told. Four statements, none before the first submission.</summary>
    public static async Task<PaperUnknowns> UnknownsAsync(this GovernanceDb db, Assessment assessment, CancellationToken stop)
    {
        if (assessment.LatestSubmission == 0) return PaperUnknowns.None;
        var (id, latest) = (assessment.Id, assessment.LatestSubmission);
        var files = (await db.Set<ReceivedSubmission>().AsNoTracking().FirstOrDefaultAsync(s => s.AssessmentId == id && s.Number == latest, stop))?.Evidence.Where(file => file.Public is null).ToList() ?? [];
        var revisions = files.Select(file => file.RevisionId).ToList();
        var opened = await db.Set<AccessEntry>().Where(e => revisions.Contains(e.RevisionId)).Select(e => e.RevisionId).Distinct().ToListAsync(stop);
        var standing = (await db.Set<Determination>().AsNoTracking().Where(d => d.AssessmentId == id && d.Submission == latest).OrderBy(d => d.Ordinal).ToListAsync(stop))
            .GroupBy(d => d.Question, StringComparer.Ordinal).Select(made => made.Last());
        var told = await db.Set<DeterminationNotice>().AsNoTracking().Where(n => n.AssessmentId == id).OrderBy(n => n.At).ToListAsync(stop);
        return new([.. files.Where(file => !opened.Contains(file.RevisionId)).Select(file => file.Title)], files.Count, DeterminationNotice.Owed(assessment, standing, told).Count);
    }
}
