using Governance.Domain;
using Governance.Domain.Evidence;
using Governance.Domain.Questionnaires;
using Microsoft.EntityFrameworkCore;

namespace Governance.Data.Questionnaires;

/// <summary>What a vendor's people say to each other at a question. It stays with them.</summary>
public sealed class CommentDesk(AnswerDesk answers, GovernanceDb db, TimeProvider clock)
{
    /// <summary>Writes a comment; false where questionnaire or question do not exist.</summary>
    /// <exception cref="Refused">There are no words, or too many.</exception>
    public async Task<bool> WriteAsync(Guid id, string question, string? text, Classification label, UserId by, CancellationToken stop)
    {
        if (await answers.OpenAsync(id, stop) is not { } open || open.Sheet.Document.Question(question) is not { } asked) return false;
        db.Add(InternalComment.Write(open.Questionnaire, asked, text, label, by, clock.GetUtcNow()));
        await db.SaveChangesAsync(stop);
        return true;
    }

    /// <summary>The comments at a question, each with its author's name, the latest first; those before an instant, where one is named.</summary>
    public static IQueryable<WrittenComment> Of(GovernanceDb db, QuestionnaireId questionnaire, string question, DateTimeOffset? before = null)
    {
        ArgumentNullException.ThrowIfNull(db);
        return db.Set<InternalComment>().AsNoTracking().Where(c => c.QuestionnaireId == questionnaire && c.Question == question && (before == null || c.At < before))
            .OrderByDescending(c => c.At).ThenByDescending(c => c.Id).Join(db.People, c => c.By, p => p.Id, (c, p) => new WrittenComment(c, p.DisplayName));
    }
}
