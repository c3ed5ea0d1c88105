using Governance.Data.Providers;
using Governance.Domain;
using Governance.Domain.AnswerBooks;
using Governance.Domain.Questionnaires;
using Microsoft.EntityFrameworkCore;

namespace Governance.Data.Questionnaires;

/// <summary>Saves what a workbook says to many questions at once, each as if somebody had typed it: the same rules, the same audit entry.</summary>
public sealed class AnswerBookDesk(AnswerDesk answers, GovernanceDb db, TimeProvider clock)
{
    /// <summary>Lays what was read beside the answers as they stand now; null where there is no such questionnaire.</summary>
    public async Task<(OpenQuestionnaire Open, IReadOnlyList<PlannedAnswer> Plan)?> PlanAsync(Guid id, Func<OpenQuestionnaire, AnswerBookRows> read, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(read);
        return await answers.OpenAsync(id, stop) is { } open ? (open, AnswerBookPlan.Of(open.Questionnaire, open.Sheet, read(open))) : null;
    }

    /// <summary>Saves all of a plan that was seen, or nothing; how many answers were saved, and null where there is no such questionnaire.</summary>
    /// <param name="id">The questionnaire.</param>
    /// <param name="rows">What was read.</param>
    /// <param name="seen">The plan that was shown.</param>
    /// <param name="takesFile">Whether the workbook's answer is taken where the portal's is newer, by key of the question.</param>
    /// <param name="by">Who.</param>
    /// <param name="stop">Ends it; nothing is saved.</param>
    /// <exception cref="Refused">Another plan would be carried out than was seen, or the questionnaire takes no answers.</exception>
    public async Task<int?> SaveAsync(Guid id, AnswerBookRows rows, string? seen, Func<string, bool> takesFile, UserId by, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(takesFile);
        await using var transaction = await db.Database.BeginTransactionAsync(stop);
        if (await db.HoldAsync(new(id), stop) is null || await PlanAsync(id, _ => rows, stop) is not var (open, plan)) return null;
        if (!string.Equals(plan.Seen(), seen, StringComparison.Ordinal)) throw new Refused(BookPlanRefusals.AnswersMoved);
        var now = clock.GetUtcNow();
        List<PlannedAnswer> saved = [.. plan.Where(planned => planned.Saves(takesFile(planned.Question.Key)))];
        foreach (var planned in saved) db.Say(open, planned.Question, planned.After, by, now);
        await db.SaveChangesAsync(stop);
        await transaction.CommitAsync(stop);
        return saved.Count;
    }
}
