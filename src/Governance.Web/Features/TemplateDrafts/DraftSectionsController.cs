using Governance.Data;
using Governance.Data.Templates;
using Governance.Domain;
using Governance.Domain.Organizations;
using Governance.Domain.Templates;
using Governance.Web.Access;
using Microsoft.AspNetCore.Mvc;

namespace Governance.Web.Features.TemplateDrafts;

/// <summary>The sections of a draft.</summary>
[Route("o/{org}/template-drafts/{id:guid}/sections"), Requires(Permission.ManageTemplates)]
public sealed class DraftSectionsController(GovernanceDb db, TemplateDesk desk, OrganizationContext here) : Controller
{
    /// <summary>Asks for a new one.</summary>
    [HttpGet("new"), StatementBudget(1)]
    public async Task<IActionResult> New(Guid id, CancellationToken stop) => await db.DraftAsync(id, stop) is { } draft ? View(new SectionForm { Draft = draft.Title }) : NotFound();

    /// <summary>Adds it at the end.</summary>
    [HttpPost, StatementBudget(6)]
    public async Task<IActionResult> Create(Guid id, SectionForm form, CancellationToken stop)
    {
        if (await db.DraftAsync(id, stop) is not { } draft) return NotFound();
        if (!ModelState.IsValid) return this.Again("New", form with { Draft = draft.Title });
        var template = draft.Read();
        var section = form.Section(template);
        try { return this.Edited(here, draft, await desk.EditAsync(draft, template.Adding(section), here.UserId, stop), "#section-" + section.Key); }
        catch (Refused refused) { return this.Again("New", form with { Draft = draft.Title }, refused, DraftEnding.FieldOf(refused)); }
    }

    /// <summary>Asks what is to be changed.</summary>
    [HttpGet("{section}/edit"), StatementBudget(1)]
    public async Task<IActionResult> Edit(Guid id, string section, CancellationToken stop) =>
        await db.DraftAsync(id, stop) is { } draft && draft.Read().Section(section) is { } found ? View(SectionForm.Of(found) with { Draft = draft.Title }) : NotFound();

    /// <summary>Changes it; its questions stay.</summary>
    [HttpPost("{section}"), StatementBudget(6)]
    public async Task<IActionResult> Update(Guid id, string section, SectionForm form, CancellationToken stop)
    {
        if (await db.DraftAsync(id, stop) is not { } draft || draft.Read() is not { } template || template.Section(section) is not { } found) return NotFound();
        var page = form with { Draft = draft.Title, Questions = found.Questions.Count };
        if (!ModelState.IsValid) return this.Again("Edit", page);
        if (!string.Equals(form.Seen, SectionForm.Stamp(found), StringComparison.Ordinal)) return this.Overtaken("Edit", page with { Seen = SectionForm.Stamp(found) }, SectionForm.Of(found));
        var changed = form.Section(template);
        try { return this.Edited(here, draft, await desk.EditAsync(draft, template.Changing(section, changed), here.UserId, stop), "#section-" + changed.Key); }
        catch (Refused refused) { return this.Again("Edit", page, refused, DraftEnding.FieldOf(refused)); }
    }

    /// <summary>Removes it with its questions.</summary>
    [HttpPost("{section}/removal"), StatementBudget(6)]
    public async Task<IActionResult> Destroy(Guid id, string section, CancellationToken stop)
    {
        if (await db.DraftAsync(id, stop) is not { } draft || draft.Read() is not { } template || template.Section(section) is not { } found) return NotFound();
        return this.Edited(here, draft, await desk.EditAsync(draft, template.Removing(found), here.UserId, stop));
    }
}
