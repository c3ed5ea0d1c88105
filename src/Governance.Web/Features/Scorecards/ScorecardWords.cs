using System.Globalization;
using Governance.Domain.Findings;
using Governance.Domain.Scoring;

namespace Governance.Web.Features.Scorecards;

/// <summary>How a scorecard says what its document holds.</summary>
internal static class ScorecardWords
{
    /// <summary>Why a question holds the band, in a few words.</summary>
    public static string Brief(this HoldReason reason) => reason switch
    {
        HoldReason.Declined => "declined",
        HoldReason.Unanswered => "no answer that counts",
        HoldReason.Failed => "fails",
        HoldReason.Partial => "met in part",
        HoldReason.NoProof => "no proof",
        HoldReason.Weaker => "weaker proof than needed",
        HoldReason.OutOfScope => "proof does not cover the scope",
        HoldReason.Lapsed => "proof lapsed",
        HoldReason.Undetermined => "not determined yet",
        HoldReason.LimitedScope => "too much left out",
    };

    /// <summary>How severe a finding is.</summary>
    public static string Brief(this FindingSeverity severity) => severity switch
    {
        FindingSeverity.Critical => "Critical",
        FindingSeverity.High => "High",
        FindingSeverity.Medium => "Medium",
        FindingSeverity.Low => "Low",
    };

    /// <summary>Where a finding stands.</summary>
    public static string Brief(this FindingState state) => state switch
    {
        FindingState.Open => "Open",
        FindingState.Verified => "Remediation verified",
        FindingState.Closed => "Closed",
    };

    /// <summary>A figure of 0 to 100 as a whole number, cut.</summary>
    public static string Whole(decimal? figure) => figure is { } number ? decimal.Truncate(number).ToString(CultureInfo.InvariantCulture) : "not scored";

    /// <summary>A share of one in whole percent, cut.</summary>
    public static string Percent(decimal? share) => share is { } part ? string.Create(CultureInfo.InvariantCulture, $"{decimal.Truncate(part * 100)} %") : "not scored";
}
