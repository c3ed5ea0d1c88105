using Governance.Data;
using Governance.Domain.Assessments;
using Governance.Domain.Questionnaires;
using Governance.Domain.Reviews;
using Microsoft.EntityFrameworkCore;

namespace Governance.Web.Features.DeterminationReplies;

/// <summary>Reads shared determinations for their pages.</summary>
internal static class SharedQueries
{
    private const int Most = 2000;

    /// <summary>Those that hold, in the order of their questions; null where the questionnaire is not here.</summary>
    public static async Task<SharedPage?> SharedAsync(this GovernanceDb db, QuestionnaireId id, CancellationToken stop)
    {
        if (await db.WithDocumentAsync(id, stop) is not { } found) return null;
        var determinations = await db.Set<SharedDetermination>().AsNoTracking().Where(d => d.QuestionnaireId == id && d.SupersededAt == null).OrderBy(d => d.Question).Take(Most).ToListAsync(stop);
        return new(found.Questionnaire, found.Document, determinations);
    }

    /// <summary>One of them, ready to be answered.</summary>
    public static async Task<ReplyPage?> ReplyAsync(this GovernanceDb db, QuestionnaireId id, DeterminationId determination, ReplyForm form, CancellationToken stop)
    {
        if (await db.WithDocumentAsync(id, stop) is not { } found) return null;
        var shared = await db.Set<SharedDetermination>().FirstOrDefaultAsync(d => d.QuestionnaireId == id && d.Id == determination, stop);
        return shared is null ? null : new(found.Questionnaire, found.Document.Question(shared.Question)?.Text ?? shared.Question, shared, form);
    }

    private static async Task<(Questionnaire Questionnaire, FrozenQuestionnaire Document)?> WithDocumentAsync(this GovernanceDb db, QuestionnaireId id, CancellationToken stop)
    {
        var found = await db.Set<Questionnaire>().AsNoTracking().Where(q => q.Id == id)
            .Join(db.Set<StoredDocument>(), q => q.QuestionnaireHash, d => d.Hash, (q, d) => new { Questionnaire = q, d.Json }).FirstOrDefaultAsync(stop);
        return found is null ? null : (found.Questionnaire, FrozenQuestionnaire.Read(found.Json));
    }
}
