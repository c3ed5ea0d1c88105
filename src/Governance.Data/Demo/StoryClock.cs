namespace Governance.Data.Demo;

/// <summary>The real time, and to whoever tells a part of the story the moment at which that part plays. Nobody else sees the story's time.</summary>
public sealed class StoryClock(TimeProvider real) : TimeProvider
{
    private readonly AsyncLocal<DateTimeOffset?> moment = new();

    /// <summary>The real time, whatever is being told.</summary>
    public DateTimeOffset Today => real.GetUtcNow();

    /// <inheritdoc />
    public override TimeZoneInfo LocalTimeZone => real.LocalTimeZone;

    /// <inheritdoc />
    public override long TimestampFrequency => real.TimestampFrequency;

    /// <summary>For the caller and what it calls, it is this moment until the caller returns.</summary>
    public void Tell(DateTimeOffset at) => moment.Value = at;

    /// <summary>Lets time pass in the story.</summary>
    public void Pass(TimeSpan by) => moment.Value = GetUtcNow() + by;

    /// <inheritdoc />
    public override DateTimeOffset GetUtcNow() => moment.Value ?? real.GetUtcNow();

    /// <inheritdoc />
    public override long GetTimestamp() => real.GetTimestamp();

    /// <inheritdoc />
    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) => real.CreateTimer(callback, state, dueTime, period);
}
