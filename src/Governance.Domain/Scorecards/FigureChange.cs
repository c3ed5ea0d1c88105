namespace Governance.Domain.Scorecards;

/// <summary>A figure of the whole, then and now; null where nothing was scored.</summary>
/// <param name="Figure">As the result of a score names it: <c>proven</c>.</param>
/// <param name="Then">In the earlier scorecard.</param>
/// <param name="Now">In the later one.</param>
/// <param name="IsShare">Whether it is a share of 1, which is read in whole percent; else it is read in whole points of 100.</param>
public sealed record FigureChange(string Figure, decimal? Then, decimal? Now, bool IsShare)
{
    /// <summary>By how many whole points it moved, as people read it; null where it was or is not scored.</summary>
    public int? By => Read(Now) - Read(Then);

    /// <summary>Whether people read another figure than before.</summary>
    public bool IsOne => Read(Then) != Read(Now);

    private int? Read(decimal? value) => value is { } figure ? (int)decimal.Truncate(figure * (IsShare ? 100 : 1)) : null;
}
