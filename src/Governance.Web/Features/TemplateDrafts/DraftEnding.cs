using Governance.Domain;
using Governance.Domain.Templates;
using Governance.Web.Access;
using Microsoft.AspNetCore.Mvc;

namespace Governance.Web.Features.TemplateDrafts;

/// <summary>How the edits of a draft end: with what was done, which can be undone, on a page of the draft.</summary>
internal static class DraftEnding
{
    /// <summary>Says what was done, and what that took with it, and leads to a place below the address of the draft.</summary>
    public static RedirectResult Edited(this Controller controller, OrganizationContext here, TemplateDraft draft, DraftStep? step, string to = "", string also = "")
    {
        controller.Say(step is null ? "Nothing is changed: the draft said so already." : step.Words + "." + also);
        return controller.Redirect($"/o/{here.Slug}/template-drafts/{draft.Id.Value}{to}");
    }

    /// <summary>The form again with a refusal beside the field that it is about; any other refusal goes its usual way.</summary>
    public static string FieldOf(Refused refused) => refused.Refusal.Name switch
    {
        nameof(DraftRefusals.QuestionKeyTwice) or nameof(DraftRefusals.SectionKeyTwice) or nameof(DraftRefusals.KeyForm) => "Key",
        nameof(DraftRefusals.TitleMissing) => "Title",
        nameof(DraftRefusals.PurposeTooLong) => "Purpose",
        _ => "",
    };
}
