namespace Governance.Domain.Assessments;

/// <summary>What can be the last day to answer a questionnaire: today at the earliest, and a hundred years ahead at the latest.</summary>
public static class DueDates
{
    /// <summary>The most years that a due date lies ahead.</summary>
    public const int MostYears = 100;

    /// <summary>What stands against a due date that is set on a day; null where nothing does.</summary>
    public static Refusal? Against(DateOnly dueOn, DateOnly today) =>
        dueOn < today ? AssessmentRefusals.DueInThePast : dueOn > today.AddYears(MostYears) ? AssessmentRefusals.DueTooFar : null;

    /// <summary>Refuses such a day.</summary>
    /// <exception cref="Refused">It lies before today, or too far ahead.</exception>
    internal static void MustHold(DateOnly dueOn, DateTimeOffset now)
    {
        if (Against(dueOn, DateOnly.FromDateTime(now.UtcDateTime)) is { } refusal) throw new Refused(refusal);
    }
}
