using System.Globalization;
using Governance.Domain.Scorecards;
using Governance.Domain.Scoring;
using Governance.Web.Look;

namespace Governance.Web.Features.Scorecards;

/// <summary>How a scorecard says why its band and its credits are what they are, on the page and in the workbook.</summary>
internal static class ScorecardWords
{
    /// <summary>Why the band is what it is, in a sentence.</summary>
    public static string BandWhy(this ScorecardDocument document)
    {
        if (document.Band is not { } band) return "Nothing is scored.";
        var holder = BandWords.Holder(document.CriticalsHolding, document.LimitedScope, band);
        if (!string.Equals(band, document.BandByScore, StringComparison.Ordinal)) return $"The number alone gives band {document.BandByScore}; held at {band} by {holder}.";
        if (document.Holds.Count == 0) return "By its number; nothing holds it.";
        return holder is null
            ? $"The number alone gives band {band}; {FigureWords.Of(document.Holds.Count, "hold")} listed below would keep a better number from a better band."
            : $"The number alone gives band {band}; {holder} would hold it there, too.";
    }

    /// <summary>The tier that follows from what is at stake.</summary>
    public static string Tier(this RiskScore risk) => EngagementRisk.Tier(ScoreRules.GovernanceScore1.Risk, risk.Inherent) switch
    {
        RiskTier.Tier1 => "tier 1",
        RiskTier.Tier2 => "tier 2",
        RiskTier.Tier3 => "tier 3",
    };

    /// <summary>Why a question has its claimed and proven credit.</summary>
    public static string CreditWhy(this QuestionScore score) => score switch
    {
        { LeftOut: true } => "Left out: accepted as not applicable, moves no figure.",
        { Scored: false } => "Unscored: without weight, or without a credit table and a determination; moves no figure.",
        _ => $"{Claim(score)} {Base(score)} {Assurance(score)}",
    };

    private static string Claim(QuestionScore score) => score.State switch
    {
        AnswerState.Answered or AnswerState.Inherited => $"The answer claims {Number(score.Credit)}.",
        AnswerState.Declined => "Declined, which claims 0.",
        AnswerState.Unanswered or AnswerState.NotApplicable or AnswerState.Hidden => "No answer that counts, which claims 0.",
    };

    private static string Base(QuestionScore score)
    {
        var held = score.Finding is { } finding ? $" after an open finding of severity {finding.Severity.Word().ToLowerInvariant()}" : score.Adverse is { } found ? $" after evidence that found: {found.Result.Word().ToLowerInvariant()}" : "";
        return score.Earned == score.Credit && held.Length == 0 ? $"{Number(score.Earned)} of it stands." : $"{Number(score.Earned)} of it stands by the determination{held}.";
    }

    private static string Assurance(QuestionScore score) => score.Best is { } best
        ? $"Best proof: {best.Evidence.Kind.Word().ToLowerInvariant()}, {best.Evidence.Basis.Word().ToLowerInvariant()}, by {best.Evidence.Source.Word().ToLowerInvariant()}; strength {Number(best.Strength)} × scope {Number(best.Coverage)} × age {Number(best.Step)} = {Number(best.Value)} of {Number(score.Needed)} needed."
        : $"No accepted evidence counts; {Number(score.Needed)} is needed.";

    private static string Number(decimal value) => value.ToString("0.######", CultureInfo.InvariantCulture);
}
