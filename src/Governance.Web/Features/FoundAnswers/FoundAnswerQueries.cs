using Governance.Data;
using Governance.Data.FoundAnswers;
using Governance.Domain;
using Governance.Domain.Assessments;
using Governance.Domain.FoundAnswers;
using Governance.Domain.Reviews;
using Governance.Domain.Scoring;
using Microsoft.EntityFrameworkCore;

namespace Governance.Web.Features.FoundAnswers;

/// <summary>Reads what was found for its pages.</summary>
internal static class FoundAnswerQueries
{
    private const int MostQueries = 20;

    /// <summary>One question that is asked, with what a reviewer asked about it; null where there is none. Four statements.</summary>
    public static async Task<FoundAnswerPage?> FoundAsync(this GovernanceDb db, FoundAnswerDesk desk, AssessmentId id, string question, CancellationToken stop)
    {
        if (await desk.SheetAsync(id, stop) is not { } sheet || sheet.Document.Question(question) is not { } asked || !sheet.Asked.Contains(question)) return null;
        var queries = await db.Set<Query>().AsNoTracking().Where(q => q.AssessmentId == id && q.Question == question && q.SentAt != null).OrderByDescending(q => q.SentAt).Take(MostQueries).Select(q => q.Text).ToListAsync(stop);
        return new(sheet, asked, new()) { Queries = queries };
    }

    /// <summary>The names of those who wrote.</summary>
    public static Task<Dictionary<UserId, string>> AuthorsAsync(this GovernanceDb db, FoundSheet sheet, CancellationToken stop)
    {
        var ids = sheet.Authors().SelectMany(written => written.By).Distinct().ToList();
        return db.People.Where(p => ids.Contains(p.Id)).ToDictionaryAsync(p => p.Id, p => p.DisplayName, stop);
    }

    /// <summary>The field beside which a refusal stands.</summary>
    public static string FieldOf(this FoundAnswerPage page, Refusal refusal)
    {
        ArgumentNullException.ThrowIfNull(page);
        if (refusal == FoundAnswerRefusals.NoReason) return nameof(FoundAnswerForm.Reason);
        if (refusal == FoundAnswerRefusals.NoSource || refusal == FoundAnswerRefusals.SourceTwice || refusal == FoundAnswerRefusals.TooManySources) return page.Sheet.Offered is null ? "Sources[0].Address" : "Sources[0].Place";
        return page.Question.Type is QuestionType.Number ? nameof(FoundAnswerForm.Number) : nameof(FoundAnswerForm.State);
    }
}
