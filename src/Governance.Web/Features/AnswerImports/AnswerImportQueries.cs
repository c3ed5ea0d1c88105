using Governance.Data;
using Governance.Domain.AnswerLibrary;
using Governance.Web.Imports;
using Microsoft.EntityFrameworkCore;

namespace Governance.Web.Features.AnswerImports;

/// <summary>Reads answered questionnaires with what would become of them.</summary>
internal static class AnswerImportQueries
{
    /// <summary>The dry run of a file; null where it is not here.</summary>
    public static async Task<AnswerPlan?> AnswerPlanAsync(this GovernanceDb db, Guid id, CancellationToken stop)
    {
        var found = await db.Set<AnswerImport>().Where(i => i.Id == new AnswerImportId(id))
            .Select(i => new { Import = i, Reader = db.People.Where(p => p.Id == i.ReadBy).Select(p => p.DisplayName).FirstOrDefault() ?? "" }).FirstOrDefaultAsync(stop);
        if (found is null) return null;
        var (read, known) = await db.WithControlsAsync(found.Import.Read(), stop);
        var asked = read.Questions().Where(question => question.Answer is not null).Select(question => question.Question.Text).Distinct(StringComparer.Ordinal).Take(AnswerImport.MostAnswers).ToList();
        var there = asked.Count == 0 ? [] : await db.Set<LibraryAnswer>().AsNoTracking().Where(a => a.RetiredAt == null && a.ImportId != found.Import.Id && asked.Contains(a.Question)).ToListAsync(stop);
        return new(found.Import, found.Reader, read, known, new AnswerLines(found.Import, there.ToLookup(a => a.Question, StringComparer.Ordinal)).Of(read));
    }
}
