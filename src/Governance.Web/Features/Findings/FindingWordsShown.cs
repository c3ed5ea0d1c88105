using Governance.Domain.Findings;
using Governance.Domain.Scoring;
using Governance.Web.Look;

namespace Governance.Web.Features.Findings;

/// <summary>How findings are named on pages.</summary>
internal static class FindingWordsShown
{
    /// <summary>The word for a state.</summary>
    public static string Word(this FindingState state) => state switch
    {
        FindingState.Open => "Open",
        FindingState.Verified => "Verified",
        FindingState.Closed => "Closed",
    };

    /// <summary>How it is meant.</summary>
    public static Tone Tone(this FindingState state) => state switch
    {
        FindingState.Open => Look.Tone.Bad,
        FindingState.Verified => Look.Tone.Info,
        FindingState.Closed => Look.Tone.Good,
    };

    /// <summary>The word for a severity.</summary>
    public static string Word(this FindingSeverity severity) => severity switch
    {
        FindingSeverity.Critical => "Critical",
        FindingSeverity.High => "High",
        FindingSeverity.Medium => "Medium",
        FindingSeverity.Low => "Low",
    };

    /// <summary>How it is meant.</summary>
    public static Tone Tone(this FindingSeverity severity) => severity switch
    {
        FindingSeverity.Critical or FindingSeverity.High => Look.Tone.Bad,
        FindingSeverity.Medium => Look.Tone.Warn,
        FindingSeverity.Low => Look.Tone.Neutral,
    };

    /// <summary>The word for a filter.</summary>
    public static string Word(this FindingFilter filter) => filter switch
    {
        FindingFilter.Open => "Open",
        FindingFilter.Verified => "To close",
        FindingFilter.Closed => "Closed",
        FindingFilter.All => "All",
    };
}
