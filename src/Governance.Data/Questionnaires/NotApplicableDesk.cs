using Governance.Data.Conventions;
using Governance.Data.Providers;
using Governance.Domain;
using Governance.Domain.Questionnaires;
using Governance.Domain.Scoring;
using Microsoft.EntityFrameworkCore;

namespace Governance.Data.Questionnaires;

/// <summary>Says of a section at once that it does not apply, and takes that back. What was said at one instant by one person is one act.</summary>
public sealed class NotApplicableDesk(AnswerDesk answers, GovernanceDb db, TimeProvider clock)
{
    /// <summary>Marks the questions of a section that were looked at and to which nothing was said since; the instant, and how many. Null where there is no such section.</summary>
    /// <exception cref="Refused">There is no reason, or nothing left to mark.</exception>
    public async Task<(DateTimeOffset At, int Count)?> MarkAsync(Guid id, string section, IReadOnlyCollection<string> seen, string? reason, UserId by, CancellationToken stop)
    {
        var draft = NotApplicablePlan.Draft(reason);
        await using var transaction = await db.Database.BeginTransactionAsync(stop);
        if (await HeldAsync(id, section, stop) is not var (open, within)) return null;
        var touched = NotApplicablePlan.Of(open.Sheet, within).Touches.Where(question => seen.Contains(question.Key, StringComparer.Ordinal)).ToList();
        if (touched.Count == 0) throw new Refused(AnswerRefusals.NothingLeftOut);
        var now = Instants.Cut(clock.GetUtcNow());
        foreach (var question in touched) db.Say(open, question, draft, by, now);
        await db.SaveChangesAsync(stop);
        await transaction.CommitAsync(stop);
        return (now, touched.Count);
    }

    /// <summary>Takes an act back wherever nobody changed anything since; how many. Null where there is no such section.</summary>
    /// <exception cref="Refused">Nothing of it stands any more.</exception>
    public async Task<int?> UndoAsync(Guid id, string section, DateTimeOffset at, UserId by, CancellationToken stop)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(stop);
        if (await HeldAsync(id, section, stop) is not var (open, within)) return null;
        var (standing, now) = (Standing(open, within, at, by), clock.GetUtcNow());
        if (standing.Count == 0) throw new Refused(AnswerRefusals.NothingToUndo);
        foreach (var question in standing) db.Say(open, question, NotApplicablePlan.Nothing, by, now);
        await db.SaveChangesAsync(stop);
        await transaction.CommitAsync(stop);
        return standing.Count;
    }

    /// <summary>The questions of an act that stand as it left them and can still be changed.</summary>
    public static IReadOnlyList<FrozenQuestion> Standing(OpenQuestionnaire open, FrozenSection section, DateTimeOffset at, UserId by)
    {
        ArgumentNullException.ThrowIfNull(open);
        ArgumentNullException.ThrowIfNull(section);
        return [.. section.Questions.Where(question => open.Sheet.IsOpen(question) && open.Sheet.Of(question) is { State: AnswerState.NotApplicable } answer && answer.SavedAt == at && answer.SavedBy == by)];
    }

    // held against whoever submits meanwhile
    private async Task<(OpenQuestionnaire Open, FrozenSection Section)?> HeldAsync(Guid id, string section, CancellationToken stop)
    {
        if (await db.ShareAsync(new(id), stop) is null || await answers.OpenAsync(id, stop) is not { } open) return null;
        return open.Sheet.Document.Section(section) is { } within ? (open, within) : null;
    }
}
