using Governance.Domain.Questionnaires;
using Governance.Domain.Scores;
using Governance.Domain.Scoring;
using Governance.Web.Look.Charts;

namespace Governance.Web.Features.Scores;

/// <summary>A score with what it is made of.</summary>
/// <param name="Facts">What it rests on.</param>
/// <param name="Vendor">Whose it is.</param>
/// <param name="Result">The score.</param>
/// <param name="Kept">The score as the review and lists show it; null where none was kept.</param>
public sealed record ScorePage(AssessmentFacts Facts, string Vendor, ScoreResult Result, AssessmentScore? Kept)
{
    private const int Decimals = 6;

    /// <summary>What each question brings to the whole.</summary>
    public IReadOnlyDictionary<string, Contribution> Contributions { get; } = Result.Contributions().ToDictionary(c => c.Question, StringComparer.Ordinal);

    /// <summary>The questions, by key.</summary>
    public IReadOnlyDictionary<string, QuestionScore> Questions { get; } = Result.Questions.ToDictionary(q => q.Question.Key, StringComparer.Ordinal);

    /// <summary>The sections with their scores, in the order of the questionnaire.</summary>
    public IReadOnlyList<(FrozenSection Section, SectionScore Score)> Sections => [.. Facts.Questionnaire.Sections.Select(section => (section, Result.Sections.First(s => string.Equals(s.Key, section.Key, StringComparison.Ordinal))))];

    /// <summary>How many critical questions hold the band where it is.</summary>
    public int Criticals => Result.Holding.Count(hold => hold.Question is not null);

    /// <summary>How many critical questions hold a section where it is.</summary>
    public int CriticalsOf(FrozenSection section, SectionScore score) => Result.Holds.Count(hold => hold.Question is { } key && hold.Band == score.Band && section.Questions.Any(q => string.Equals(q.Key, key, StringComparison.Ordinal)));

    /// <summary>The bars of the chart.</summary>
    public IReadOnlyList<BarRow> Bars => [.. Sections.Select(s => new BarRow(s.Section.Title, Exact(s.Score.Claimed), Exact(s.Score.Proven), Href: $"#{s.Section.Key}"))];

    /// <summary>What the chart shows.</summary>
    public string Finding => Sections.Where(s => s.Score.Proven is not null).OrderByDescending(s => Gap(s.Score)).ThenBy(s => s.Section.Title, StringComparer.Ordinal).FirstOrDefault() is { Section: { } section, Score: { } score } && Gap(score) > 0
        ? $"{section.Title} proves {score.Proven!.Value.Truncated} of the {score.Claimed!.Value.Truncated} it claims, the widest gap of {Sections.Count} {(Sections.Count == 1 ? "section" : "sections")}"
        : Result.Proven is null ? "Nothing is scored yet" : "What is claimed is proven, section by section";

    /// <summary>A figure for drawing and for the interval; null where nothing is scored.</summary>
    public static decimal? Exact(Fraction? figure) => figure?.Rounded(Decimals);

    /// <summary>A share in whole percent, cut.</summary>
    public static string Percent(Fraction? share) => share is { } part ? $"{(part * Fraction.Of(100)).Truncated} %" : "not scored";

    private static decimal Gap(SectionScore score) => (Exact(score.Claimed) ?? 0) - (Exact(score.Proven) ?? 0);
}
