using System.Globalization;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Governance.Web.Look.Charts;

/// <summary>From last time to now: one line each, falling ones marked by a word and a heavier stroke.</summary>
[HtmlTargetElement("slope-chart")]
public sealed class SlopeChart : TagHelper
{
    private const int Top = 34;
    private const int Height = 150;
    private const int Gap = 16;

    /// <summary>What the chart shows, as a sentence.</summary>
    public string Finding { get; set; } = "";

    /// <summary>Method and dates.</summary>
    public string? Note { get; set; }

    /// <summary>When last time was: "Aug 2026".</summary>
    public string Before { get; set; } = "";

    /// <summary>When now is.</summary>
    public string Now { get; set; } = "";

    /// <summary>The lines.</summary>
    public IReadOnlyList<SlopeRow> Rows { get; set; } = [];

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var left = Places(row => row.Before);
        var right = Places(row => row.Now);
        var bottom = left.Values.Concat(right.Values).DefaultIfEmpty(Top).Max() + Gap;
        Figure.Write(output, Finding, Note,
            Markup.Of($"""
                <div class="wide-frame" role="region" tabindex="0" aria-label="{Finding}"><svg class="slopes" viewBox="0 0 480 {bottom}" role="img" aria-label="{Finding}"><text x="60" y="14" text-anchor="end">{Before}</text><text x="260" y="14">{Now}</text>{Markup.Each(Rows.Select(row => Line(row, left[row], right[row])))}</svg></div>
                """),
            ["", Before, Now, "Change"],
            Rows.Select(row => (IReadOnlyList<object?>)[row.Text, Figure.Whole(row.Before), Figure.Whole(row.Now), Change(row)]));
    }

    /// <summary>Heights of the figures on one side, pushed apart so that none covers another.</summary>
    private Dictionary<SlopeRow, int> Places(Func<SlopeRow, decimal> value)
    {
        var (highest, range) = Range();
        var places = new Dictionary<SlopeRow, int>();
        var last = 0;
        foreach (var row in Rows.OrderByDescending(value))
            places[row] = last = Math.Max(last + Gap, Top + (int)((highest - value(row)) * Height / range));
        return places;
    }

    /// <summary>The highest figure, and the distance to the lowest; never less than 20, so that small changes look small.</summary>
    private (decimal Highest, decimal Range) Range()
    {
        var all = Rows.SelectMany(row => (decimal[])[row.Before, row.Now]).DefaultIfEmpty(0).ToList();
        return (all.Max(), Math.Max(20, all.Max() - all.Min()));
    }

    private static IHtmlContent Line(SlopeRow row, int left, int right) => Markup.Of($"""
        <line class="slope {Course(row)}" x1="72" y1="{left - 4}" x2="248" y2="{right - 4}" /><text class="strong" x="60" y="{left}" text-anchor="end">{Figure.Whole(row.Before)}</text><text class="strong" x="260" y="{right}">{Figure.Whole(row.Now)}</text><text x="288" y="{right}">{row.Text}{(row.Now < row.Before ? ", fell by " + Fall(row) : "")}</text>
        """);

    private static string Course(SlopeRow row) => row.Now < row.Before ? "down" : row.Now > row.Before ? "up" : "";

    private static string Fall(SlopeRow row) => (decimal.Truncate(row.Before) - decimal.Truncate(row.Now)).ToString(CultureInfo.InvariantCulture);

    private static string Change(SlopeRow row) => (decimal.Truncate(row.Now) - decimal.Truncate(row.Before)).ToString("+0;−0;0", CultureInfo.InvariantCulture);
}
