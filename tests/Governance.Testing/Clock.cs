namespace Governance.Testing;

/// <summary>The time of day, and as far beyond it as a test has gone; never behind, since the database keeps time, too.</summary>
public sealed class Clock : TimeProvider
{
    private TimeSpan ahead;

    /// <inheritdoc />
    public override DateTimeOffset GetUtcNow() => System.GetUtcNow() + ahead;

    /// <summary>Lets time pass.</summary>
    public void Advance(TimeSpan by) => ahead += by;
}
