using Governance.Domain;
using Microsoft.AspNetCore.Mvc;

namespace Governance.Web.Access;

/// <summary>The two endings of a write: a sentence on the next page, or the same form again.</summary>
public static class PageExtensions
{
    /// <summary>Where the layout finds the sentence of the act before.</summary>
    public const string Sentence = "Sentence";

    /// <summary>Says on the next page what was done.</summary>
    public static void Say(this Controller controller, string sentence)
    {
        ArgumentNullException.ThrowIfNull(controller);
        controller.TempData[Sentence] = sentence;
    }

    /// <summary>The form again with what was typed and what is wrong: HTTP 422.</summary>
    public static ViewResult Again(this Controller controller, string view, object? page)
    {
        ArgumentNullException.ThrowIfNull(controller);
        controller.Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return controller.View(view, page);
    }

    /// <summary>Puts a refusal of the domain beside the form instead of on a page of its own.</summary>
    public static ViewResult Again(this Controller controller, string view, object? page, Refused refused, string field = "")
    {
        ArgumentNullException.ThrowIfNull(controller);
        ArgumentNullException.ThrowIfNull(refused);
        controller.ModelState.AddModelError(field, refused.Refusal.Sentence);
        return controller.Again(view, page);
    }

    /// <summary>An address to go back to, where it is one of ours.</summary>
    public static string LocalOr(this Controller controller, string? address, string otherwise)
    {
        ArgumentNullException.ThrowIfNull(controller);
        return controller.Url.IsLocalUrl(address) ? address : otherwise;
    }
}
