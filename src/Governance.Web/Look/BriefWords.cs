using Governance.Domain.Findings;
using Governance.Domain.Scoring;

namespace Governance.Web.Look;

/// <summary>Holds and findings in a few words, as papers and scorecards say them.</summary>
public static class BriefWords
{
    /// <summary>Why a question holds the band.</summary>
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
}
