using Governance.Domain.Assessments;
using Governance.Domain.Committee;

namespace Governance.Web.Features.Decisions;

/// <summary>A decision with what it relied on.</summary>
/// <param name="Decision">The decision.</param>
/// <param name="Service">What was decided on.</param>
/// <param name="Vendor">Whose service it is.</param>
/// <param name="By">Who recorded it.</param>
/// <param name="Scorecard">Reference of the scorecard relied on.</param>
/// <param name="Recommendation">What the first line had said.</param>
/// <param name="RecommendedBy">Who had.</param>
public sealed record DecisionPage(CommitteeDecision Decision, string Service, string Vendor, string By, string Scorecard, Recommendation Recommendation, string RecommendedBy)
{
    /// <summary>What the assessor's own people took the answers from; null where the vendor answered.</summary>
    public OwnSource? Own { get; init; }

    /// <summary>Whether it is the assessor's own.</summary>
    public bool IsAssessorsOwn => Own is not null;

    /// <summary>What the second line had said by then, earlier first.</summary>
    public IReadOnlyList<OpinionLine> Opinions { get; init; } = [];

    /// <summary>What its conditions became, by date.</summary>
    public IReadOnlyList<ConditionLine> Conditions { get; init; } = [];
}
