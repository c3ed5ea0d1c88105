using Governance.Web.Access;
using Microsoft.AspNetCore.Mvc;

namespace Governance.Web.Features.Account;

/// <summary>Where a person goes on who has just shown who they are.</summary>
internal static class ConfirmationEnding
{
    /// <summary>To the form that waited, as they typed it; to the page they came for, where none did.</summary>
    public static IActionResult GoOn(this Controller controller, string? returnUrl, string? kept)
    {
        var forms = controller.HttpContext.RequestServices.GetRequiredService<KeptForms>();
        if (forms.Open(kept) is { } form) return controller.View("~/Features/Account/Confirmations/Show.cshtml", new ConfirmedPage(form, forms.Seal(form)));
        if (!string.IsNullOrEmpty(kept)) controller.Say(KeptFormFilter.TooOld);
        return controller.LocalRedirect(controller.LocalOr(returnUrl, "/account"));
    }
}
