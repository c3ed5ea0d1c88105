using Governance.Domain.Assessments;
using Governance.Domain.Committee;
using Governance.Domain.Scores;

namespace Governance.Web.Features.Decisions;

/// <summary>A decision that is asked of the committee.</summary>
/// <param name="Assessment">The assessment that it rests on.</param>
/// <param name="Reference">What people call it.</param>
/// <param name="Service">What is to be decided on.</param>
/// <param name="Vendor">Whose service it is.</param>
/// <param name="Outcome">What the first line recommends.</param>
/// <param name="By">Who recommended.</param>
/// <param name="At">When, which is since when the decision is asked.</param>
/// <param name="Agreeing">How many of the second line agree.</param>
/// <param name="Disagreeing">How many disagree.</param>
/// <param name="HasScorecard">Whether a scorecard of the latest submission was made.</param>
/// <param name="Score">The score as last kept; null before it was scored.</param>
public sealed record AskedRow(AssessmentId Assessment, string Reference, string Service, string Vendor, Outcome Outcome, string By, DateTimeOffset At, int Agreeing, int Disagreeing, bool HasScorecard, AssessmentScore? Score)
{
    /// <summary>What the assessor's own people took the answers from; null where the vendor answered.</summary>
    public OwnSource? Own { get; init; }

    /// <summary>Whether it is the assessor's own.</summary>
    public bool IsAssessorsOwn => Own is not null;

    /// <summary>Whether somebody of the second line has given an opinion.</summary>
    public bool HasOpinion => Agreeing + Disagreeing > 0;
}
