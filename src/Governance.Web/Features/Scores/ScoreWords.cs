using Governance.Domain.Scoring;

namespace Governance.Web.Features.Scores;

/// <summary>What holds a band, as a sentence.</summary>
internal static class ScoreWords
{
    /// <summary>Why the band is held.</summary>
    public static string Sentence(this HoldReason reason) => reason switch
    {
        HoldReason.Declined => "The vendor declined to answer it.",
        HoldReason.Unanswered => "It has no answer that counts.",
        HoldReason.Failed => "It earns nothing: claimed so, judged so, or held by a finding or an adverse result.",
        HoldReason.Partial => "It is met in part only.",
        HoldReason.NoProof => "No accepted evidence shows it.",
        HoldReason.Weaker => "The evidence shows less than the question takes.",
        HoldReason.OutOfScope => "The evidence does not cover our scope, or did not test it.",
        HoldReason.Lapsed => "The evidence is too old, or something happened since.",
        HoldReason.Undetermined => "It has no credit table, and nobody has determined it yet.",
        HoldReason.LimitedScope => "More than a fifth of the scored weight is left out.",
    };
}
