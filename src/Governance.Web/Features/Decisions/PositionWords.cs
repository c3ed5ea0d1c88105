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
    public static string Show(this FigureChange change, decimal? value) => change.IsShare ? FigureWords.Percent(value) : FigureWords.Whole(value);

    /// <summary>By how much it moved, between the whole numbers that are shown.</summary>
    public static string Moved(this FigureChange change)
    {
        var unit = change.IsShare ? " points" : "";
        return change.By switch
        {
            null => "—",
            0 => "none",
            > 0 => string.Create(CultureInfo.InvariantCulture, $"▲ {change.By}{unit}"),
            < 0 => string.Create(CultureInfo.InvariantCulture, $"▼ {-change.By}{unit}"),
        };
    }

    /// <summary>The band with what holds it.</summary>
    public static string SaidBand(this ScorecardDocument document) => document.Band is not { } band ? "not scored"
        : BandWords.Holder(document.CriticalsHolding, document.LimitedScope, band) is { } holder ? $"{band}, held by {holder}" : band;

    /// <summary>How its determination changed.</summary>
    public static string Determination(this QuestionChange change)
    {
        if (change.LeftOutChanged) return change.IsLeftOut ? "Accepted since as not applicable" : "No longer left out";
        var now = change.Now.Determination?.Word() ?? (change.IsLeftOut ? "Left out" : "Not determined");
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
}
