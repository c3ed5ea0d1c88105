using Governance.Data;
using Governance.Domain.AnswerLibrary;
using Governance.Domain.Questionnaires;
using Governance.Web.Lists;
using Microsoft.EntityFrameworkCore;

namespace Governance.Web.Features.AnswerLibrary;

/// <summary>Reads the library for its list and pages.</summary>
internal static class LibraryQueries
{
    private const int MostUses = 50;

    /// <summary>One page of it.</summary>
    public static async Task<LibraryPage> LibraryAsync(this GovernanceDb db, string? search, LibraryFilter state, Guid? after, DateOnly today, CancellationToken stop)
    {
        var answers = db.Library(search, state, today);
        if (after is { } last) answers = answers.Where(a => ((Guid)(object)a.Id).CompareTo(last) < 0);
        var page = await answers.Rows(db).ToPageAsync(stop);
        return new(page.Rows, page.Next(row => row.Answer.Id.Value.ToString()), search, state, today);
    }

    /// <summary>All that a filter shows.</summary>
    public static IAsyncEnumerable<LibraryRow> WholeLibrary(this GovernanceDb db, string? search, LibraryFilter state, DateOnly today) => db.Library(search, state, today).Rows(db).AsAsyncEnumerable();

    /// <summary>An answer with where it was used; null where it is not here.</summary>
    public static async Task<LibraryAnswerPage?> LibraryAnswerAsync(this GovernanceDb db, LibraryAnswerId id, DateOnly today, CancellationToken stop)
    {
        if (await db.Set<LibraryAnswer>().AsNoTracking().Where(a => a.Id == id).Rows(db).FirstOrDefaultAsync(stop) is not { } row) return null;
        var uses = await db.Set<ProposalDecision>().AsNoTracking().Where(d => d.LibraryAnswerId == id)
            .Join(db.Set<Questionnaire>(), d => d.QuestionnaireId, q => q.Id, (d, q) => new { Decision = d, q.BuyerName, q.Reference }).OrderByDescending(x => x.Decision.Id).Take(MostUses)
            .Select(x => new LibraryUse(x.Decision, x.BuyerName, x.Reference, db.People.Where(p => p.Id == x.Decision.By).Select(p => p.DisplayName).FirstOrDefault() ?? "")).ToListAsync(stop);
        return new(row.Answer, row.Approver, uses, today);
    }

    private static IQueryable<LibraryAnswer> Library(this GovernanceDb db, string? search, LibraryFilter state, DateOnly today)
    {
        var answers = db.Set<LibraryAnswer>().AsNoTracking();
        answers = state switch
        {
            LibraryFilter.InUse => answers.Where(a => a.RetiredAt == null),
            LibraryFilter.Old => answers.Where(a => a.RetiredAt == null && a.ValidUntil < today),
            LibraryFilter.Retired => answers.Where(a => a.RetiredAt != null),
            LibraryFilter.All => answers,
        };
        return answers.Mentioning(search, a => a.Question, a => a.Comment, a => a.BuyerName, a => a.Reference, a => a.FileName);
    }

    private static IQueryable<LibraryRow> Rows(this IQueryable<LibraryAnswer> answers, GovernanceDb db) => answers.OrderByDescending(a => a.Id)
        .Select(a => new LibraryRow(a, db.People.Where(p => p.Id == a.ApprovedBy).Select(p => p.DisplayName).FirstOrDefault() ?? ""));
}
