using Governance.Domain;
using Governance.Domain.Committee;

namespace Governance.Web.Features.Decisions;

/// <summary>What lies before the committee, with the names around it.</summary>
/// <param name="Paper">The facts.</param>
/// <param name="Vendor">Whose service it is.</param>
/// <param name="Names">Who is who.</param>
/// <param name="Decisions">Earlier decisions, the latest first.</param>
public sealed record PaperPage(CommitteePaper Paper, string Vendor, IReadOnlyDictionary<UserId, string> Names, IReadOnlyList<DecisionRow> Decisions)
{
    /// <summary>The scorecard, where it is of the latest submission.</summary>
    public bool IsScorecardCurrent => Paper.Scorecard?.Submission == Paper.Assessment.LatestSubmission;

    /// <summary>What the committee decided last on this recommendation; null while it has not.</summary>
    public DecisionRow? Decided => Paper.Recommendation is { } asked ? Decisions.FirstOrDefault(d => d.At >= asked.At) : null;

    /// <summary>A person's name.</summary>
    public string Name(UserId person) => Names.GetValueOrDefault(person, "");
}
