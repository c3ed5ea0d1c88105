using Governance.Data;
using Governance.Data.Templates;
using Governance.Domain.Organizations;
using Governance.Domain.Templates;
using Governance.Web.Access;
using Microsoft.AspNetCore.Mvc;

namespace Governance.Web.Features.TemplateDrafts;

/// <summary>The organization's own templates while they are worked on.</summary>
[Route("o/{org}/template-drafts"), Requires(Permission.ManageTemplates)]
public sealed class TemplateDraftsController(GovernanceDb db, TemplateDesk desk, OrganizationContext here) : Controller
{
    /// <summary>Asks what the new one is called, and what it is begun from.</summary>
    [HttpGet("new"), StatementBudget(3)]
    public async Task<IActionResult> New(string? from, CancellationToken stop)
    {
        var form = new NewDraftForm { From = from, Templates = await db.CopyChoicesAsync(stop) };
        var copied = form.FromKey is { } key ? await desk.SourceAsync(key, form.FromVersion, stop) : null;
        return View(form with { Title = copied?.Title });
    }

    /// <summary>Begins it.</summary>
    [HttpPost, StatementBudget(6)]
    public async Task<IActionResult> Create(NewDraftForm form, CancellationToken stop)
    {
        if (!ModelState.IsValid) return this.Again("New", form with { Templates = await db.CopyChoicesAsync(stop) });
        var source = form.FromKey is { } key ? await desk.SourceAsync(key, form.FromVersion, stop) : TemplateDesk.Empty(here.Organization.Name);
        if (source is null) return NotFound();
        var origin = form.FromKey is null ? null : $"Copy of {source.Title} {source.Version}";
        var draft = await desk.BeginAsync(here.Tenant, source with { Title = form.Title!.Trim() }, origin, here.UserId, stop);
        this.Say(draft.Questions == 0 ? $"{draft.Title} is begun. Add a section, and questions to it." : $"{draft.Title} is begun with {Look.FigureWords.Of(draft.Questions, "question")}.");
        return Redirect($"/o/{here.Slug}/template-drafts/{draft.Id.Value}");
    }

    /// <summary>Shows a draft with everything that stands against publishing it.</summary>
    [HttpGet("{id:guid}"), Requires(Permission.ViewPortfolio), StatementBudget(4)]
    public async Task<IActionResult> Show(Guid id, CancellationToken stop) => await db.DraftPageAsync(desk, id, stop) is { } page ? View(page) : NotFound();

    /// <summary>Asks what is to be said anew about the whole.</summary>
    [HttpGet("{id:guid}/edit"), StatementBudget(2)]
    public async Task<IActionResult> Edit(Guid id, CancellationToken stop) =>
        await db.DraftAsync(id, stop) is { } draft ? View(DraftForm.Of(draft.Read()) with { Choices = await db.FrameworkChoicesAsync(stop) }) : NotFound();

    /// <summary>Says title, purpose, source, licence and frameworks anew.</summary>
    [HttpPost("{id:guid}"), StatementBudget(7)]
    public async Task<IActionResult> Update(Guid id, DraftForm form, CancellationToken stop)
    {
        if (await db.DraftAsync(id, stop) is not { } draft) return NotFound();
        var (template, page) = (draft.Read(), form with { Choices = await db.FrameworkChoicesAsync(stop) });
        if (!ModelState.IsValid) return this.Again("Edit", page);
        if (!string.Equals(form.Seen, DraftForm.Stamp(template), StringComparison.Ordinal)) return this.Overtaken("Edit", page with { Seen = DraftForm.Stamp(template) }, DraftForm.Of(template));
        return this.Edited(here, draft, await desk.EditAsync(draft, template.Described(form.Written(template)), here.UserId, stop));
    }
}
