using Governance.Data.Conventions;
using Governance.Data.Providers;
using Governance.Domain;
using Governance.Domain.Questionnaires;
using Microsoft.EntityFrameworkCore;

namespace Governance.Data.Questionnaires;

/// <summary>Says of a section at once that it does not apply, and takes that back. What was said at one instant by one person is one act.</summary>
public sealed class NotApplicableDesk(AnswerDesk answers, GovernanceDb db, TimeProvider clock)
{
    /// <summary>Marks the questions of a section that were looked at and to which nothing was said since; how many. Null where there is no such section.</summary>
    /// <exception cref="Refused">There is no reason, or nothing left to mark.</exception>
    public async Task<int?> MarkAsync(Guid id, string section, IReadOnlyCollection<string> seen, string? reason, UserId by, CancellationToken stop)
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
        return touched.Count;
    }

    /// <summary>Takes an act back wherever nobody changed anything since; how many. Null where there is no such section.</summary>
    /// <param name="id">The questionnaire.</param>
    /// <param name="section">Key of the section.</param>
    /// <param name="shown">Which act: when, by whom and with which reason.</param>
    /// <param name="by">Who takes it back.</param>
    /// <param name="stop">Ends it; nothing is saved.</param>
    /// <exception cref="Refused">Nothing of it stands any more.</exception>
    public async Task<int?> UndoAsync(Guid id, string section, (DateTimeOffset At, UserId By, string? Reason) shown, UserId by, CancellationToken stop)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(stop);
        if (await HeldAsync(id, section, stop) is not var (open, within)) return null;
        var act = NotApplicableAct.Of(open.Sheet, within).FirstOrDefault(act => act.At == shown.At && act.By == shown.By && act.IsFor(shown.Reason))
            ?? throw new Refused(AnswerRefusals.NothingToUndo);
        var now = clock.GetUtcNow();
        foreach (var question in act.Standing) db.Say(open, question, NotApplicablePlan.Nothing, by, now);
        await db.SaveChangesAsync(stop);
        await transaction.CommitAsync(stop);
        return act.Standing.Count;
    }

    // held against whoever submits meanwhile
    private async Task<(OpenQuestionnaire Open, FrozenSection Section)?> HeldAsync(Guid id, string section, CancellationToken stop)
    {
        if (await db.ShareAsync(new(id), stop) is null || await answers.OpenAsync(id, stop) is not { } open) return null;
        return open.Sheet.Document.Section(section) is { } within ? (open, within) : null;
    }
}
