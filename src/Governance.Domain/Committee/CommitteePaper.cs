using System.Collections.Immutable;
using System.Globalization;
using Governance.Domain.Assessments;
using Governance.Domain.Gaps;
using Governance.Domain.Scorecards;
using Governance.Domain.Scores;

namespace Governance.Domain.Committee;

/// <summary>What lies before a committee about one assessment.</summary>
/// <param name="Assessment">The assessment.</param>
/// <param name="Scorecard">The latest scorecard, if any.</param>
/// <param name="Recommendation">The latest recommendation, if any.</param>
/// <param name="Opinions">The opinions on that recommendation, earlier ones first.</param>
/// <param name="Score">The score as last kept, if any.</param>
public sealed record CommitteePaper(Assessment Assessment, Scorecard? Scorecard, Recommendation? Recommendation, ImmutableArray<SecondOpinion> Opinions, AssessmentScore? Score = null)
{
    /// <summary>Whether the score of the scorecard's submission is another by now: something was judged or verified, or evidence aged.</summary>
    public bool ScoreMoved => Scorecard is { } made && Score is { } kept && kept.Submission == made.Submission
        && (made.Claimed, made.Proven, made.Band, made.Holds, made.LimitedScope) != (kept.Claimed, kept.Proven, kept.Band?.ToString(), kept.Holds, kept.LimitedScope);

    /// <summary>Whether a finding was raised, verified or closed since the scorecard was made.</summary>
    public bool FindingsMoved { get; init; }

    /// <summary>Whether the scorecard says what is no longer so, of its own submission.</summary>
    public bool IsScorecardOvertaken => ScoreMoved || FindingsMoved;

    /// <summary>What lies here, as a short text; another scorecard, recommendation or opinion makes it another.</summary>
    public string Stand => string.Create(CultureInfo.InvariantCulture, $"{Scorecard?.Id.Value:N}.{Recommendation?.Id.Value:N}.{Opinions.Length}");

    /// <summary>This paper; refuses where a page showed another.</summary>
    public CommitteePaper StillAt(string? stand) => string.Equals(Stand, stand, StringComparison.Ordinal) ? this : throw new Refused(CommitteeRefusals.PaperChanged);

    /// <summary>This paper; refuses where a page showed another recommendation.</summary>
    public CommitteePaper StillAsks(Guid? recommendation) => Recommendation?.Id.Value == recommendation ? this : throw new Refused(CommitteeRefusals.PaperChanged);

    /// <summary>What stands against a decision by a person; none where they may decide.</summary>
    public IEnumerable<Refusal> Missing(UserId by)
    {
        if (Assessment.IsGap) yield return GapRefusals.NothingRestsOnIt;
        if (Scorecard is null || Scorecard.Submission != Assessment.LatestSubmission) yield return CommitteeRefusals.NoScorecard;
        else if (ScoreMoved) yield return CommitteeRefusals.ScorecardMoved;
        else if (FindingsMoved) yield return CommitteeRefusals.FindingsMoved;
        if (Recommendation is null) yield return CommitteeRefusals.NoRecommendation;
        else if (Opinions.IsEmpty) yield return CommitteeRefusals.NoOpinion;
        if (Recommendation?.By == by || Opinions.Any(o => o.By == by)) yield return CommitteeRefusals.InvolvedCannotDecide;
    }
}
