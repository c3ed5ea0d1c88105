namespace Governance.Domain.Questionnaires;

/// <summary>On which days the vendor's people are reminded of a questionnaire: before its due date, on it and after it.</summary>
public static class ReminderDays
{
    /// <summary>The days, counted from the due date.</summary>
    public static IReadOnlyList<int> FromDue { get; } = [-7, -1, 0, 3];

    /// <summary>The first of them after a day; null where none is left.</summary>
    public static DateOnly? After(DateOnly today, DateOnly dueOn) =>
        FromDue.Select(days => (DateOnly?)dueOn.AddDays(days)).FirstOrDefault(day => day > today);
}
