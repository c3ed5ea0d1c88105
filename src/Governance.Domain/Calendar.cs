namespace Governance.Domain;

/// <summary>Which day it is. Days that people choose are compared with the day in UTC, wherever they sit.</summary>
public static class Calendar
{
    /// <summary>The day it is now, in UTC.</summary>
    public static DateOnly Today(this TimeProvider clock)
    {
        ArgumentNullException.ThrowIfNull(clock);
        return DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
    }
}
