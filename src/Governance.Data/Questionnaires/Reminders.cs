using Governance.Data.Queue;
using Governance.Domain.Questionnaires;
using Microsoft.EntityFrameworkCore;

namespace Governance.Data.Questionnaires;

/// <summary>Has people reminded of a questionnaire by its due date as it is now.</summary>
public static class Reminders
{
    /// <summary>Adds the next reminder after an instant, unless it is there; the caller saves.</summary>
    public static async Task RemindAsync(this GovernanceDb db, Questionnaire questionnaire, DateTimeOffset now, CancellationToken stop)
    {
        if (QuestionnaireReminder.Next(questionnaire, DateOnly.FromDateTime(now.UtcDateTime)) is { } next) await db.RemindAsync(next, stop);
    }

    // a date that came back has been counted from before
    internal static async Task RemindAsync(this GovernanceDb db, Work next, CancellationToken stop)
    {
        if (!await db.Set<Work>().AnyAsync(w => w.Key == next.Key, stop)) db.Add(next);
    }
}
