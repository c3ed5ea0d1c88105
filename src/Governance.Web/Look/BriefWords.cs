using Governance.Domain.Scoring;

namespace Governance.Web.Look;

/// <summary>Holds in a few words, as papers and scorecards say them.</summary>
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
}
