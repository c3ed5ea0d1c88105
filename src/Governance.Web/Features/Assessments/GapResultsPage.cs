using Governance.Domain.Assessments;
using Governance.Domain.Gaps;
using Governance.Domain.Scores;

namespace Governance.Web.Features.Assessments;

/// <summary>A gap questionnaire question by question: what was, and what is now. There is no total beside the count.</summary>
/// <param name="Assessment">The assessment.</param>
/// <param name="Former">Reference of the one whose gaps it fills.</param>
/// <param name="Vendor">Whose service it is.</param>
/// <param name="Plan">Why it asks what it asks.</param>
/// <param name="Proofs">What is proven today; null before anything was submitted.</param>
public sealed record GapResultsPage(Assessment Assessment, string Former, string Vendor, GapPlan Plan, ProofSheet? Proofs)
{
    /// <summary>What is asked, in its order.</summary>
    public IReadOnlyList<GapResult> Results { get; } = [.. Plan.Asked().Select(line => new GapResult(line, Proofs?.Of(line.Key)))];

    /// <summary>What was left out.</summary>
    public IReadOnlyList<GapLine> LeftOut { get; } = Plan.LeftOut();

    /// <summary>How many of the questions are proven today, or rightly left out.</summary>
    public int Proven => Results.Count(result => result.Now is { IsProven: true });
}
