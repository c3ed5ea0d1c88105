using Governance.Domain.Scorecards;
using Governance.Web.Look.Charts;

namespace Governance.Web.Features.Scorecards;

/// <summary>A scorecard to read and print.</summary>
/// <param name="Scorecard">As it was made.</param>
/// <param name="Document">What it says.</param>
public sealed record ScorecardPage(Scorecard Scorecard, ScorecardDocument Document)
{
    /// <summary>Every section, claimed beside proven.</summary>
    public IReadOnlyList<BarRow> Bars => [.. Document.Sections.Where(s => s.Proven is not null).Select(s => new BarRow(s.Title, s.Claimed, s.Proven))];

    /// <summary>What the chart shows.</summary>
    public string Finding => Bars.Count == 1 ? "1 section, proven and claimed" : $"{Bars.Count} sections, proven and claimed";
}
