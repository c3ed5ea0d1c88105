using Governance.Data;
using Governance.Domain.AnswerLibrary;
using Governance.Domain.Organizations;
using Governance.Formats.Questionnaires;
using Governance.Web.Access;
using Governance.Web.Imports;
using Governance.Web.Look;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Governance.Web.Features.AnswerImports;

/// <summary>Which columns of an answered questionnaire hold what goes into the library.</summary>
[Route("o/{org}/answer-imports/{id:guid}/sheets/{sheet:int}"), Requires(Permission.SubmitQuestionnaires)]
public sealed class AnswerSheetChoicesController(GovernanceDb db, OrganizationContext here) : SheetChoosingController(db, here)
{
    /// <summary>Asks, with what was found filled in.</summary>
    [HttpGet, StatementBudget(1)]
    public async Task<IActionResult> Edit(Guid id, int sheet, CancellationToken stop) => Asking(await FileAsync(id, stop), Own(id), sheet);

    /// <summary>Keeps the choice; the dry run shows what it makes.</summary>
    [HttpPost, StatementBudget(4)]
    public async Task<IActionResult> Update(Guid id, int sheet, SheetChoiceForm form, CancellationToken stop) => await ChooseAsync(await FileAsync(id, stop), Own(id), sheet, form, stop);

    /// <inheritdoc />
    protected override string Counted(ReadSheet read) => FigureWords.Of(read.Answers, "answer is", "answers are");

    private Task<AnswerImport?> FileAsync(Guid id, CancellationToken stop) => Db.Set<AnswerImport>().FirstOrDefaultAsync(i => i.Id == new AnswerImportId(id), stop);

    private string Own(Guid id) => $"{Root}/answer-imports/{id}";
}
