using System.Text.Encodings.Web;
using Governance.Domain.Assessments;
using Microsoft.AspNetCore.Html;

namespace Governance.Web.Look;

/// <summary>What <see cref="ScoreInterval"/> shows, written as it is said.</summary>
/// <param name="Claimed">What the vendor claims, 0 to 100; cut, not rounded, to a whole number.</param>
/// <param name="Proven">What is proven, 0 to 100; null where nothing was scored.</param>
/// <param name="Band">The band after holds, A to E.</param>
/// <param name="Criticals">How many critical questions hold the band.</param>
/// <param name="LimitedScope">Whether so much was left out that the band is held.</param>
/// <param name="Large">Whether it is the figure of the page.</param>
/// <param name="Own">What the assessor's own answers that it rests on were taken from; null where the vendor answered.</param>
internal sealed record ScoreMark(decimal? Claimed, decimal? Proven, string? Band, int Criticals, bool LimitedScope, bool Large, OwnSource? Own = null) : IHtmlContent
{
    /// <inheritdoc />
    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        writer.Write(Large ? "<span class=\"score large\">" : "<span class=\"score\">");
        if (Proven is { } least) Write(writer, encoder, least, (decimal.Truncate(least), decimal.Truncate(Claimed ?? least)));
        else writer.Write("<span class=\"score-none\">not scored</span>");
        if (Own is { } own) Markup.Write(writer, encoder, $"""<span class="score-said">{AssessorsOwn.Words(own)}</span>""");
        writer.Write("</span>");
    }

    private void Write(TextWriter writer, HtmlEncoder encoder, decimal least, (decimal Low, decimal High) whole)
    {
        var held = string.IsNullOrEmpty(Band) ? null : Band;
        if (whole.Low == whole.High) Markup.Write(writer, encoder, $"""<span class="score-figures" aria-hidden="true">{whole.Low}</span><span class="unseen">proven and claimed {whole.Low}""");
        else Markup.Write(writer, encoder, $"""<span class="score-figures" aria-hidden="true">{whole.Low}–{whole.High}</span><span class="unseen">proven {whole.Low}, claimed {whole.High}""");
        writer.Write(held is null ? "</span>" : ", </span>");
        if (held is not null) Hold(writer, encoder, least, held, BandWords.Holder(Criticals, LimitedScope, held));
    }

    private static void Hold(TextWriter writer, HtmlEncoder encoder, decimal proven, string band, string? holder)
    {
        if (holder is null) Markup.Write(writer, encoder, $"""<span class="score-said">band <span class="score-band">{band}</span>{(band is "A" ? null : " by its number")}</span>""");
        else if (BandWords.GivenByNumber(proven, band)) Markup.Write(writer, encoder, $"""<span class="score-said">band <span class="score-band held">{band}</span> by its number and {holder}</span>""");
        else Markup.Write(writer, encoder, $"""<span class="score-said held">held at <span class="score-band held">{band}</span> by {holder}</span>""");
    }
}
