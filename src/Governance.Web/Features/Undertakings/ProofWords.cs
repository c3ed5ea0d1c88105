using Governance.Domain.Evidence;
using Governance.Web.Access;

namespace Governance.Web.Features.Undertakings;

/// <summary>How the documents of a proof are said.</summary>
internal static class ProofWords
{
    /// <summary>What ticking a document does, and which documents do not stand there.</summary>
    /// <param name="buyer">Who is granted them.</param>
    /// <param name="grants">Whether the person may grant what is restricted or not yet released.</param>
    public static string Documents(string buyer, bool grants) =>
        $"{FileWords.WhoOpens(buyer)} Offering the proof grants what you tick for {Grant.DaysWithSubmission} days. What {buyer} was granted for this questionnaire and lost again does not stand here{(grants ? "." : ", nor does what is restricted or pre-release: somebody who may grant evidence names that.")}";
}
