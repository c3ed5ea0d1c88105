using System.Globalization;
using Governance.Domain.Scorecards;
using Governance.Web.Look;

namespace Governance.Web.Features.Decisions;

/// <summary>How a paper says what changed.</summary>
internal static class PositionWords
{
    /// <summary>The figure's name.</summary>
    public static string Word(this FigureChange change) => change.Figure switch
    {
        "proven" => "Proven, out of 100",
        "claimed" => "Claimed, out of 100",
        "coverage" => "Coverage",
        "assuredShare" => "Assured share",
        "leftOut" => "Left out",
        _ => change.Figure,
    };

    /// <summary>A value of it.</summary>
    public static string Show(this FigureChange change, decimal? value) => IsShare(change) ? FigureWords.Percent(value) : FigureWords.Whole(value);

    /// <summary>By how much it moved, between the whole numbers that are shown.</summary>
    public static string Moved(this FigureChange change)
    {
        if (change.Then is not { } then || change.Now is not { } now) return "—";
        var scale = IsShare(change) ? 100 : 1;
        var by = decimal.Truncate(now * scale) - decimal.Truncate(then * scale);
        var unit = IsShare(change) ? " points" : "";
        return by switch
        {
            0 => "none",
            > 0 => string.Create(CultureInfo.InvariantCulture, $"▲ {by}{unit}"),
            < 0 => string.Create(CultureInfo.InvariantCulture, $"▼ {-by}{unit}"),
        };
    }

    /// <summary>The band with what holds it.</summary>
    public static string SaidBand(this ScorecardDocument document) => document.Band is not { } band ? "not scored"
        : BandWords.Holder(document.CriticalsHolding, document.LimitedScope, band) is { } holder ? $"{band}, held by {holder}" : band;

    /// <summary>How its determination changed.</summary>
    public static string Determination(this QuestionChange change)
    {
        var now = change.Now.Determination?.Word() ?? "Not determined";
        return change.DeterminationChanged ? $"{change.Then!.Determination?.Word() ?? "Not determined"} → {now}" : now;
    }

    /// <summary>Whether it holds the band, then and now.</summary>
    public static string Hold(this QuestionChange change) => (change.Then?.Holds, change.Now.Holds) switch
    {
        (null, null) => "No",
        (null, { } now) => change.Then is null ? $"Yes: {now.Brief()}" : $"Since now: {now.Brief()}",
        ({ }, null) => "No longer",
        ({ } then, { } now) => then == now ? $"Still: {now.Brief()}" : $"Still: {then.Brief()} → {now.Brief()}",
    };

    private static bool IsShare(FigureChange change) => change.Figure is "coverage" or "assuredShare" or "leftOut";
}
