using Governance.Web.Look;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.Extensions.Options;

namespace Governance.Web.Access;

/// <summary>What the last act did, said once, after its redirect.</summary>
internal static class Sentences
{
    /// <summary>The sentence in its frame; null where there is none. Without its cookie there is nothing to read, and none to take back.</summary>
    public static IHtmlContent? Last(HttpContext http, ITempDataDictionary kept)
    {
        var cookie = http.RequestServices.GetRequiredService<IOptions<CookieTempDataProviderOptions>>().Value.Cookie.Name!;
        return http.Request.Cookies.ContainsKey(cookie) && kept[PageExtensions.Sentence] is string sentence
            ? Markup.Of($"""<div class="sentence" role="status">{Icons.Draw("check2")}<p>{sentence}</p></div>""")
            : null;
    }
}
