using System.Globalization;
using Governance.Data.Door;
using Governance.Data.Queue;
using Governance.Domain;
using Governance.Domain.Questionnaires;
using Microsoft.EntityFrameworkCore;

namespace Governance.Data.Questionnaires;

/// <summary>Tells one person in one mail of every questionnaire of which they are reminded on a day. What was submitted or moved since the morning is left out.</summary>
public sealed class ReminderDigest(GovernanceDb db, TimeProvider clock) : IWorkHandler
{
    private const string Name = "reminder-digest";
    private const string DayForm = "yyyyMMdd";

    /// <inheritdoc />
    public string Kind => Name;

    /// <summary>The mail of a day to a person, a little after the reminders of that day.</summary>
    public static Work Of(TenantId tenant, UserId person, DateOnly day, DateTimeOffset at) => new(Name, tenant, person.Value, at, Key(tenant, person, day));

    /// <inheritdoc />
    public async Task DoAsync(Work work, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(work);
        var (person, day, now) = (new UserId(work.Subject), DateOnly.ParseExact(work.Key[^DayForm.Length..], DayForm, CultureInfo.InvariantCulture), clock.GetUtcNow());
        List<DateOnly> dues = [.. ReminderDays.FromDue.Select(days => day.AddDays(-days))];
        var due = await db.Set<Questionnaire>().AsNoTracking().Where(q => dues.Contains(q.DueOn) && q.RecalledAt == null && q.DeclinedAt == null).OrderBy(q => q.DueOn).ThenBy(q => q.Reference).ToListAsync(stop);
        var told = new List<Questionnaire>();
        foreach (var questionnaire in due.Where(q => q.IsWaitedFor))
            if ((await QuestionnaireReminder.PeopleAsync(db, questionnaire, stop)).Contains(person)) told.Add(questionnaire);
        if (told.Count > 0) await db.TellAsync(work.OrganizationId, person, Words(told, DateOnly.FromDateTime(now.UtcDateTime)), now, stop);
    }

    private static MailText Words(IReadOnlyList<Questionnaire> told, DateOnly today)
    {
        if (told is [var one]) return QuestionnaireReminder.Words(one, today);
        var lines = told.Select(q => $"{q.Reference} of {q.BuyerName} {QuestionnaireReminder.When(q, today)}: {q.Title}, about {q.Service}.");
        return MailText.Of($"{told.Count} questionnaires are due", $"{string.Join('\n', lines)}\n\nWhat is saved is not sent before somebody submits it.", "inbox");
    }

    private static string Key(TenantId tenant, UserId person, DateOnly day) =>
        string.Create(CultureInfo.InvariantCulture, $"{Name}:{tenant.Value:N}:{person.Value:N}:{day.ToString(DayForm, CultureInfo.InvariantCulture)}");
}
