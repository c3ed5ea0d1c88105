using Governance.Data;
using Governance.Domain.Organizations;
using Governance.Domain.Templates;
using Governance.Formats.Questionnaires;
using Governance.Web.Access;
using Governance.Web.Imports;
using Governance.Web.Look;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Governance.Web.Features.QuestionnaireImports;

/// <summary>Which columns of a questionnaire hold what a template is made of.</summary>
[Route("o/{org}/questionnaire-imports/{id:guid}/sheets/{sheet:int}"), Requires(Permission.ManageTemplates)]
public sealed class SheetChoicesController(GovernanceDb db, OrganizationContext here) : SheetChoosingController(db, here)
{
    /// <summary>Asks, with what was found filled in.</summary>
    [HttpGet, StatementBudget(1)]
    public async Task<IActionResult> Edit(Guid id, int sheet, CancellationToken stop) => Asking(await FileAsync(id, stop), Own(id), sheet);

    /// <summary>Keeps the choice; the dry run shows what it makes.</summary>
    [HttpPost, StatementBudget(4)]
    public async Task<IActionResult> Update(Guid id, int sheet, SheetChoiceForm form, CancellationToken stop) => await ChooseAsync(await FileAsync(id, stop), Own(id), sheet, form, stop);

    /// <inheritdoc />
    protected override string Counted(ReadSheet read) => FigureWords.Of(read.Questions, "question is", "questions are");

    private Task<QuestionnaireImport?> FileAsync(Guid id, CancellationToken stop) => Db.Set<QuestionnaireImport>().FirstOrDefaultAsync(i => i.Id == new QuestionnaireImportId(id), stop);

    private string Own(Guid id) => $"{Root}/questionnaire-imports/{id}";
}
