using Governance.Domain.Scoring;

namespace Governance.Web.Look;

/// <summary>How a band names what holds it, in lists, papers and files.</summary>
public static class BandWords
{
    /// <summary>What holds a band: "2 critical", "limited scope"; null where nothing does.</summary>
    /// <param name="criticals">How many critical questions hold it where it is.</param>
    /// <param name="limitedScope">Whether so much was left out that it is held.</param>
    /// <param name="band">The band, A to E.</param>
    public static string? Holder(int criticals, bool limitedScope, string? band)
    {
        var limited = limitedScope && string.Equals(band, ScoreRules.GovernanceScore1.Holds.LimitedScope.ToString(), StringComparison.Ordinal);
        return (criticals, limited) switch
        {
            (0, false) => null,
            (0, true) => "limited scope",
            (_, false) => $"{criticals} critical",
            (_, true) => $"{criticals} critical and limited scope",
        };
    }

    /// <summary>Whether the number alone would give the band.</summary>
    /// <param name="proven">What is proven, 0 to 100.</param>
    /// <param name="band">The band, A to E.</param>
    public static bool GivenByNumber(decimal proven, string band) => string.Equals(ScoreRules.GovernanceScore1.BandOf(Fraction.Of(proven)).ToString(), band, StringComparison.Ordinal);
}
