using Governance.Data;
using Governance.Domain.Organizations;
using Governance.Formats.Questionnaires;
using Governance.Web.Access;
using Governance.Web.Imports;
using Governance.Web.Look;
using Microsoft.AspNetCore.Mvc;

namespace Governance.Web.Features.Originals;

/// <summary>Which columns of a buyer's file are filled.</summary>
[Route("o/{org}/questionnaires/{id:guid}/original/sheets/{sheet:int}"), Requires(Permission.AnswerQuestionnaires)]
public sealed class OriginalSheetChoicesController(GovernanceDb db, OrganizationContext here) : SheetChoosingController(db, here)
{
    /// <summary>Asks, with what was found filled in.</summary>
    [HttpGet, StatementBudget(1)]
    public async Task<IActionResult> Edit(Guid id, int sheet, CancellationToken stop) => Asking(await Db.UploadedAsync(id, stop), Own(id), sheet);

    /// <summary>Keeps the choice; the page of the file shows what is filled in then.</summary>
    [HttpPost, StatementBudget(4)]
    public async Task<IActionResult> Update(Guid id, int sheet, SheetChoiceForm form, CancellationToken stop) => await ChooseAsync(await Db.UploadedAsync(id, stop), Own(id), sheet, form, stop);

    /// <inheritdoc />
    protected override string Counted(ReadSheet read) => FigureWords.Of(read.Questions, "question is", "questions are");

    private string Own(Guid id) => $"{Root}/questionnaires/{id}/original";
}
