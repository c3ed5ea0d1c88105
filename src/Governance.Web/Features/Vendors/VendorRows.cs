using System.Text.Encodings.Web;
using Governance.Data.Vendors;
using Governance.Web.Look;
using Microsoft.AspNetCore.Html;

namespace Governance.Web.Features.Vendors;

/// <summary>
/// The rows of the register, written as they are said. A view keeps every piece of itself until the page is put together, which for fifty rows are some thousands;
/// the list is opened more than any other.
/// </summary>
/// <param name="rows">The vendors.</param>
/// <param name="register">Address of the register.</param>
internal sealed class VendorRows(IReadOnlyList<VendorRow> rows, string register) : IHtmlContent
{
    /// <inheritdoc />
    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(encoder);
        foreach (var row in rows)
        {
            Markup.Write(writer, encoder, $"""
                <tr><td data-label="Vendor"><a class="row-link" href="{register}/{row.Id.Value}">{row.Name}</a><span class="under">{row.Service ?? row.Reference}</span></td>
                <td data-label="Tier">{row.Tier.Word()}</td>
                <td data-label="Status">
                """);
            Status(writer, encoder, row);
            Score(writer, encoder, row.Score);
            Owed(writer, encoder, row);
            Markup.Write(writer, encoder, $"""<td data-label="Owner">{row.Owner ?? "Nobody"}</td>""");
            Next(writer, encoder, row);
        }
    }

    private static void Status(TextWriter writer, HtmlEncoder encoder, VendorRow row)
    {
        if (row.Asks is { } asks) Markup.Write(writer, encoder, $"{StateTag.Of(asks.Tone(), asks.Word())}");
        else Markup.Write(writer, encoder, $"{StateTag.Of(row.State.Tone(), row.State.Word())}");
        if (row.Asks is not null && row.Open > 1) Markup.Write(writer, encoder, $"""<span class="under">of {row.Open} open</span>""");
    }

    private static void Score(TextWriter writer, HtmlEncoder encoder, VendorScore? score)
    {
        Markup.Write(writer, encoder, $"""</td><td data-label="Score">{ScoreInterval.Of(score?.Claimed, score?.Proven, score?.Band?.ToString(), score?.Holds ?? 0, score?.LimitedScope ?? false, assessorsOwn: score?.Own)}""");
        if (score is not null) Markup.Write(writer, encoder, $"""<span class="under">as of {score.AsOf:d MMM yyyy}</span>""");
    }

    private static void Owed(TextWriter writer, HtmlEncoder encoder, VendorRow row)
    {
        writer.Write("</td><td data-label=\"Obligations\">");
        if (row.Owed == 0) writer.Write("None");
        else Markup.Write(writer, encoder, $"{row.Owed} open");
        if (row.Overdue > 0) Markup.Write(writer, encoder, $"""<span class="under">{row.Overdue} overdue</span>""");
        writer.Write("</td>");
    }

    private static void Next(TextWriter writer, HtmlEncoder encoder, VendorRow row)
    {
        writer.Write("<td data-label=\"Next due from it\" class=\"num\">");
        if (row.NextOn is { } day) Markup.Write(writer, encoder, $"{day:d MMM yyyy}");
        else writer.Write("—");
        Markup.Write(writer, encoder, $"""<span class="under">{row.NextWord()}</span></td></tr>""");
        writer.Write('\n');
    }
}
