using Governance.Domain.Assessments;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Governance.Web.Look;

/// <summary>Says under a page's head, or in a list's cell, that what it shows is the assessor's own; writes nothing where the vendor answered: <c>&lt;assessors-own of="@assessment.Own" /&gt;</c>.</summary>
[HtmlTargetElement("assessors-own", TagStructure = TagStructure.WithoutEndTag)]
public sealed class AssessorsOwn : TagHelper
{
    /// <summary>What is said of answers from public documents, wherever it is said.</summary>
    public const string FromPublic = "The assessor’s own, from public documents";

    /// <summary>What is said of answers from the vendor's own questionnaire.</summary>
    public const string FromOffered = "The assessor’s own, from the vendor’s own questionnaire";

    /// <summary>What the answers were taken from; null where the vendor answered.</summary>
    public OwnSource? Of { get; set; }

    /// <summary>Whether it stands in the cell of a list, under the name of what it marks.</summary>
    public bool Listed { get; set; }

    /// <summary>The mark in words.</summary>
    public static string Words(OwnSource own) => own switch
    {
        OwnSource.PublicDocuments => FromPublic,
        OwnSource.OfferedQuestionnaire => FromOffered,
    };

    /// <summary>Who answered, for an export.</summary>
    public static string AnsweredBy(OwnSource? own) => own is { } source ? Words(source) : "The vendor";

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = null;
        if (Of is { } own) output.Content.SetHtmlContent(Listed ? Line(own) : Head(own));
    }

    private static IHtmlContent Head(OwnSource own) =>
        Markup.Of($"""<p class="row"><span class="tag warn">{Icons.Draw("info-circle-fill")}{Words(own)}</span><span class="muted">{(own is OwnSource.PublicDocuments ? "No word of the vendor’s, and no representation." : "The vendor answered no question of ours, and this is no representation.")}</span></p>""");

    private static IHtmlContent Line(OwnSource own) => Markup.Of($"""<span class="under">{Words(own)}</span>""");
}
