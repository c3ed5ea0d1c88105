namespace Governance.Data.Demo;

/// <summary>The day on which a part of the story plays.</summary>
public sealed class StoryClock(DateTimeOffset now) : TimeProvider
{
    /// <inheritdoc />
    public override DateTimeOffset GetUtcNow() => now;
}
