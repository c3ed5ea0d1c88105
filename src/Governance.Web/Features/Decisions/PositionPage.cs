using Governance.Domain.Scorecards;

namespace Governance.Web.Features.Decisions;

/// <summary>The whole paper: what is asked, where the engagement stands, what changed, and what else hangs on the vendor.</summary>
/// <param name="Page">What is asked.</param>
/// <param name="Today">The day.</param>
/// <param name="Document">The scorecard; null while there is none.</param>
/// <param name="Earlier">What lay here last time; null for the first time.</param>
/// <param name="Owed">What is still owed around the vendor, the earliest first.</param>
/// <param name="Services">Our services that rely on the vendor, those of critical or important functions first.</param>
/// <param name="Unknowns">What nobody knows yet.</param>
public sealed record PositionPage(PaperPage Page, DateOnly Today, ScorecardDocument? Document, EarlierScorecard? Earlier, IReadOnlyList<OwedLine> Owed, IReadOnlyList<RelyingService> Services, PaperUnknowns Unknowns)
{
    private const int DaysAhead = 90;

    /// <summary>What changed since last time; null for the first time.</summary>
    public ScorecardDifference? Difference { get; } = Document is not null && Earlier is not null ? new(ScorecardDocument.Read(Earlier.Scorecard.Json), Document) : null;

    /// <summary>What holds the band, what holds it lowest first.</summary>
    public IReadOnlyList<(ScorecardHold Hold, ScorecardQuestion? Question, ScorecardFinding? Finding)> Held { get; } = [.. (Document?.Holds ?? [])
        .OrderByDescending(hold => hold.Band, StringComparer.Ordinal)
        .Select(hold => (hold, Document!.Questions.FirstOrDefault(q => string.Equals(q.Key, hold.Question, StringComparison.Ordinal)),
            Document.Findings.FirstOrDefault(f => string.Equals(f.Question, hold.Question, StringComparison.Ordinal) && f.State is Domain.Findings.FindingState.Open)))];

    /// <summary>Whether nothing is unknown, as far as the portal can tell.</summary>
    public bool AllKnown => Page.Paper.Assessment.ReviewClosedAt is not null && Page.IsScorecardCurrent && !Page.IsRecommendationOlder && !Page.Paper.IsScorecardOvertaken && Unknowns is { Unopened.Count: 0, Untold: 0 };

    /// <summary>Whether a scorecard of today holds the figures that stand.</summary>
    public bool IsScorecardOfToday => Page.IsScorecardCurrent && !Page.Paper.IsScorecardOvertaken && Page.Paper.Scorecard?.AsOf == Today;

    /// <summary>What is owed and late.</summary>
    public IReadOnlyList<OwedLine> Overdue { get; } = [.. Owed.Where(line => line.Obligation.IsOverdue(Today))];

    /// <summary>Accepted evidence that has ended, or ends within 90 days.</summary>
    public IReadOnlyList<EvidenceEnding> Endings { get; } = Document is null ? [] : EvidenceEnding.Until(Document, Today.AddDays(DaysAhead));
}
