using Governance.Domain.Scorecards;
using Governance.Web.Look.Charts;

namespace Governance.Web.Features.Scorecards;

/// <summary>A scorecard to read and print.</summary>
/// <param name="Scorecard">As it was made.</param>
/// <param name="Document">What it says.</param>
public sealed record ScorecardPage(Scorecard Scorecard, ScorecardDocument Document)
{
    /// <summary>How many questions hold the band; null where none does.</summary>
    public string? HeldBy => Document.Holding.Count() switch { 0 => null, 1 => "1 question", var held => $"{held} questions" };

    /// <summary>Every section, claimed beside proven.</summary>
    public IReadOnlyList<BarRow> Bars => [.. Document.Sections.Where(s => s.Proven is not null).Select(s => new BarRow(s.Title, s.Claimed, s.Proven))];

    /// <summary>What the chart shows.</summary>
    public string Finding => $"{Document.Sections.Count(s => s.Proven is not null)} sections, proven and claimed";
}
