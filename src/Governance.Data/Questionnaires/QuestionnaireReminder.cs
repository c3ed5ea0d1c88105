using System.Globalization;
using Governance.Data.Door;
using Governance.Data.Queue;
using Governance.Domain;
using Governance.Domain.Organizations;
using Governance.Domain.Questionnaires;
using Microsoft.EntityFrameworkCore;

namespace Governance.Data.Questionnaires;

/// <summary>
/// Reminds the owner of a questionnaire, and those with whom parts of it are, on the days of <see cref="ReminderDays"/>; before it is
/// accepted, those who may accept it. What one person is told on one day is one mail (<see cref="ReminderDigest"/>). Each day is one piece of work, named by the due date that it counts from: once that moved, it says nothing.
/// </summary>
public sealed class QuestionnaireReminder(GovernanceDb db) : IWorkHandler
{
    private const string Name = "reminder";
    private static readonly TimeOnly Morning = new(7, 0), Told = new(7, 5);

    /// <inheritdoc />
    public string Kind => Name;

    /// <summary>The next reminder after a day (UTC); null where none is left.</summary>
    public static Work? Next(Questionnaire questionnaire, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(questionnaire);
        return ReminderDays.After(today, questionnaire.DueOn) is { } day
            ? new(Name, questionnaire.TenantId, questionnaire.Id.Value, new DateTimeOffset(day.ToDateTime(Morning), TimeSpan.Zero), Key(questionnaire, day))
            : null;
    }

    /// <inheritdoc />
    public async Task DoAsync(Work work, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(work);
        var id = new QuestionnaireId(work.Subject);
        var questionnaire = await db.Set<Questionnaire>().AsNoTracking().SingleAsync(q => q.Id == id, stop);
        var day = ReminderDays.FromDue.Select(days => (DateOnly?)questionnaire.DueOn.AddDays(days)).FirstOrDefault(on => string.Equals(Key(questionnaire, on!.Value), work.Key, StringComparison.Ordinal));
        if (day is not { } due || !questionnaire.IsWaitedFor) return;
        var at = new DateTimeOffset(due.ToDateTime(Told), TimeSpan.Zero);
        foreach (var person in await PeopleAsync(db, questionnaire, stop)) await db.RemindAsync(ReminderDigest.Of(questionnaire.TenantId, person, due, at), stop);
        if (Next(questionnaire, due) is { } next) await db.RemindAsync(next, stop);
    }

    // the latest word on each part counts; who left is not written to. Where nobody has it, those who may accept it are
    internal static async Task<IReadOnlyList<UserId>> PeopleAsync(GovernanceDb db, Questionnaire questionnaire, CancellationToken stop)
    {
        var id = questionnaire.Id;
        var made = await db.Set<Assignment>().AsNoTracking().Where(a => a.QuestionnaireId == id).ToListAsync(stop);
        var latest = made.GroupBy(a => a.Part).Select(part => part.MaxBy(a => a.Ordinal)!).ToList();
        var owner = latest.Find(a => a.Part == AssignmentPart.Whole)?.Holder ?? questionnaire.AcceptedBy;
        List<UserId> holders = [.. latest.Select(a => a.Holder).Append(owner).OfType<UserId>().Distinct()];
        var members = await db.Set<Membership>().AsNoTracking().Where(m => m.LeftAt == null).Select(m => new { m.UserId, m.Roles }).ToListAsync(stop);
        var present = members.Where(m => holders.Contains(m.UserId)).Select(m => m.UserId).ToList();
        return present.Count > 0 ? present : [.. members.Where(m => RolePermissions.Of(m.Roles).Contains(Permission.ManageQuestionnaires)).Select(m => m.UserId)];
    }

    /// <summary>When it is due, seen from a day: "is due in 7 days".</summary>
    internal static string When(Questionnaire questionnaire, DateOnly today)
    {
        var days = questionnaire.DueOn.DayNumber - today.DayNumber;
        return days switch
        {
            0 => "is due today",
            1 => "is due tomorrow",
            > 1 => string.Create(CultureInfo.InvariantCulture, $"is due in {days} days"),
            _ => string.Create(CultureInfo.InvariantCulture, $"was due on {questionnaire.DueOn:d MMMM yyyy}"),
        };
    }

    /// <summary>What is said of one alone.</summary>
    internal static MailText Words(Questionnaire questionnaire, DateOnly today)
    {
        var when = When(questionnaire, today);
        return MailText.Of(
            $"{questionnaire.Reference} of {questionnaire.BuyerName} {when}",
            $"{questionnaire.Title} about {questionnaire.Service}, which {questionnaire.BuyerName} sent, {when}. {(questionnaire.DueOn < today ? "Submit it, or tell them when it will come." : "What is saved is not sent before somebody submits it.")}",
            $"questionnaires/{questionnaire.Id.Value}");
    }

    private static string Key(Questionnaire questionnaire, DateOnly day) =>
        string.Create(CultureInfo.InvariantCulture, $"{Name}:{questionnaire.Id.Value:N}:{questionnaire.DueOn:yyyyMMdd}:{day:yyyyMMdd}");
}
