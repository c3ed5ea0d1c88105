using Governance.Domain.Evidence;
using Governance.Web.Access;

namespace Governance.Web.Features.Undertakings;

/// <summary>How the documents of a proof are said.</summary>
internal static class ProofWords
{
    /// <summary>What ticking a document does, and which documents do not stand there.</summary>
    /// <param name="buyer">Who is granted them.</param>
    public static string Documents(string buyer) =>
        $"{FileWords.WhoOpens(buyer)} Offering the proof grants what you tick for {Grant.DaysWithSubmission} days. What {buyer} was granted for this questionnaire and lost again does not stand here.";
}
