namespace Governance.Domain.Scoring;

/// <summary>The score of a section, from 0 to 100; null where nothing in it is scored.</summary>
public sealed record SectionScore(string Key, Fraction? Claimed, Fraction? Proven, Fraction? Coverage)
{
    /// <summary>The band by the proven score alone.</summary>
    public required Band? BandByScore { get; init; }

    /// <summary>The band, held down by the section's open critical questions.</summary>
    public required Band? Band { get; init; }

    /// <summary>The points of the whole that one unit of question weight in this section is worth.</summary>
    public required Fraction PointsPerWeight { get; init; }
}
