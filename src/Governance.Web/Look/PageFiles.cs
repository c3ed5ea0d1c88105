using System.Runtime.CompilerServices;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace Governance.Web.Look;

/// <summary>The styles and scripts of every page, under the names that carry their hash. They stay the same while the portal runs, so their links are written once.</summary>
internal static class PageFiles
{
    private static readonly string[] Styles = ["tokens", "base", "layout", "parts/actions", "parts/marks", "parts/forms", "parts/tables", "parts/blocks", "parts/charts", "print"];
    private static readonly string[] Modules = ["site", "autosave", "choices", "files", "outline", "palette", "theme"];
    private static readonly HtmlString Always = new("""
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="htmx-config" content='{"includeIndicatorStyles":false,"allowEval":false,"selfRequestsOnly":true,"historyCacheSize":0,"allowScriptTags":false,"responseHandling":[{"code":"204","swap":false},{"code":"[23]..","swap":true},{"code":"[45]..","swap":false,"error":true}]}' />

        """);

    private static readonly ConditionalWeakTable<ResourceAssetCollection, IHtmlContent> Written = [];

    /// <summary>The links, for the head of a page.</summary>
    public static IHtmlContent Links(HttpContext http) => Written.GetValue(Names(http), Write);

    /// <summary>The head of a page: what every page has, and its title, which says where a form has errors.</summary>
    public static IHtmlContent Head(HttpContext http, ViewDataDictionary page) => Markup.Of($"""
        {Always}<title>{(page.ModelState.ErrorCount > 0 ? "Error: " : null)}{(page["Title"] is string title ? title + " · " : null)}Governance</title>
        <link rel="preload" href="/lib/inter/inter-latin-wght-normal.woff2" as="font" type="font/woff2" crossorigin />
        {Links(http)}
        """);

    /// <summary>The address of one file under <c>wwwroot/</c>.</summary>
    public static string Address(HttpContext http, string file) => "/" + Names(http)[file];

    // a page that belongs to no action, such as that of an error, has the plain names
    private static ResourceAssetCollection Names(HttpContext http) => http.GetEndpoint()?.Metadata.GetMetadata<ResourceAssetCollection>() ?? ResourceAssetCollection.Empty;

    private static IHtmlContent Write(ResourceAssetCollection names)
    {
        var head = new HtmlContentBuilder();
        head.AppendHtml(Markup.Of($"""<link rel="icon" href="/{names["img/brand.svg"]}" type="image/svg+xml" />"""));
        foreach (var style in Styles) head.AppendHtml(Markup.Of($"""<link rel="stylesheet" href="/{names[$"css/{style}.css"]}" />"""));
        head.AppendHtml(Markup.Of($"""<script src="/{names["lib/htmx/htmx.min.js"]}" defer></script>"""));
        foreach (var module in Modules) head.AppendHtml(Markup.Of($"""<script src="/{names[$"js/{module}.js"]}" type="module"></script>"""));
        return new HtmlString(head.Written());
    }
}
