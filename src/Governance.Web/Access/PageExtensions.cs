using Governance.Domain;
using Governance.Web.Look.Forms;
using Microsoft.AspNetCore.Mvc;

namespace Governance.Web.Access;

/// <summary>The two endings of a write: a sentence on the next page, or the same form again.</summary>
public static class PageExtensions
{
    /// <summary>Where the layout finds the sentence of the act before.</summary>
    public const string Sentence = "Sentence";

    /// <summary>What is said where somebody else saved the same meanwhile.</summary>
    public const string ChangedMeanwhile = "Somebody changed this since you opened it, so yours is not saved yet. What is there now stands beside each field that differs. Take over what you want to keep, and send yours once more.";

    /// <summary>What is said where an act was about something that moved meanwhile.</summary>
    public const string MovedMeanwhile = "Something changed since you opened this page, so nothing was done. The page shows how it is now, and what you typed. Check both, and send it once more.";

    /// <summary>The header that tells the script of a page that a refusal is the form again, to be shown in its place, and no page about the refusal.</summary>
    public const string FormAgain = "Form-Again";

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
        return controller.AsForm(StatusCodes.Status422UnprocessableEntity).View(view, page);
    }

    /// <summary>Puts a refusal of the domain beside the form instead of on a page of its own: HTTP 422 for what was typed, 409 for what stands otherwise by now.</summary>
    public static ViewResult Again(this Controller controller, string view, object? page, Refused refused, string field = "")
    {
        ArgumentNullException.ThrowIfNull(controller);
        ArgumentNullException.ThrowIfNull(refused);
        controller.ModelState.AddModelError(field, refused.Refusal.Sentence);
        var again = controller.Again(view, page);
        if (refused.Refusal.Kind is not RefusalKind.Input) controller.Response.StatusCode = StatusCodes.Status409Conflict;
        return again;
    }

    /// <summary>
    /// The form again, where somebody else saved meanwhile: HTTP 409. What was typed stays, and beside each field that differs stands what is there now;
    /// sent once more, it goes over that.
    /// </summary>
    /// <param name="controller">Whose form it is.</param>
    /// <param name="view">Its view.</param>
    /// <param name="page">What was typed, with the version that is there now.</param>
    /// <param name="now">The form as it would be opened now.</param>
    public static ViewResult Overtaken(this Controller controller, string view, object page, object now)
    {
        ArgumentNullException.ThrowIfNull(controller);
        controller.AsForm(StatusCodes.Status409Conflict).ViewData[FieldState.Now] = now;
        controller.ModelState.AddModelError("", ChangedMeanwhile);
        return controller.View(view, page);
    }

    /// <summary>The form of an act again, where what it is about moved meanwhile: HTTP 409. What was typed stays around what is there now; sent once more, it is done.</summary>
    /// <param name="controller">Whose form it is.</param>
    /// <param name="view">Its view.</param>
    /// <param name="page">The page as of now, with what was typed and the version that is there now.</param>
    public static ViewResult Moved(this Controller controller, string view, object page)
    {
        ArgumentNullException.ThrowIfNull(controller);
        controller.AsForm(StatusCodes.Status409Conflict).ModelState.AddModelError("", MovedMeanwhile);
        return controller.View(view, page);
    }

    /// <summary>An address to go back to, where it is one of ours.</summary>
    public static string LocalOr(this Controller controller, string? address, string otherwise)
    {
        ArgumentNullException.ThrowIfNull(controller);
        return controller.Url.IsLocalUrl(address) ? address : otherwise;
    }

    /// <summary>Says that what follows is the form again, with this status.</summary>
    public static Controller AsForm(this Controller controller, int status)
    {
        ArgumentNullException.ThrowIfNull(controller);
        controller.Response.StatusCode = status;
        controller.Response.Headers[FormAgain] = "true";
        return controller;
    }
}
