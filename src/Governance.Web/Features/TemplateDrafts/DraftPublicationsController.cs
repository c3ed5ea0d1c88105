using System.Globalization;
using Governance.Data;
using Governance.Data.Templates;
using Governance.Domain;
using Governance.Domain.Organizations;
using Governance.Web.Access;
using Microsoft.AspNetCore.Mvc;

namespace Governance.Web.Features.TemplateDrafts;

/// <summary>Publishing a draft as its next version.</summary>
[Route("o/{org}/template-drafts/{id:guid}/publications"), Requires(Permission.ManageTemplates)]
public sealed class DraftPublicationsController(GovernanceDb db, TemplateDesk desk, OrganizationContext here) : Controller
{
    /// <summary>Says what it does, or everything that stands against it.</summary>
    [HttpGet("new"), StatementBudget(5)]
    public async Task<IActionResult> New(Guid id, CancellationToken stop) => await PageAsync(id, stop) is { } page ? View(page) : NotFound();

    /// <summary>Publishes it.</summary>
    [HttpPost, StatementBudget(11)]
    public async Task<IActionResult> Create(Guid id, PublicationForm form, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(form);
        if (await db.DraftAsync(id, stop) is not { } draft) return NotFound();
        if (form.Version != draft.Version) return this.Moved("New", (await PageAsync(id, stop))!);
        try
        {
            var version = await desk.PublishAsync(draft, here.UserId, stop);
            this.Say($"Version {version.Version} of {version.Title} is published and can be sent.");
            return Redirect($"/o/{here.Slug}/templates/{version.Key}/{version.Version}");
        }
        catch (Refused refused)
        {
            return this.Again("New", await PageAsync(id, stop), refused);
        }
    }

    private async Task<TemplateDraftPage?> PageAsync(Guid id, CancellationToken stop)
    {
        if (await db.DraftPageAsync(desk, id, stop) is not { } page) return null;
        var last = page.Draft.Published == 0 ? null : await db.PublishedAsync(page.Draft.Key, page.Draft.Published.ToString(CultureInfo.InvariantCulture), stop);
        return last is null ? page : page with { Since = new(last, page.Template) };
    }
}
