using Governance.Data.SignIn;
using Governance.Web.Access;
using Microsoft.AspNetCore.Mvc;

namespace Governance.Web.Features.RecoveryCodes;

/// <summary>A person's recovery codes; shown once, when they are made.</summary>
[Route("account/recovery-codes"), SignedIn, StepUp("Make 10 new recovery codes"), StatementBudget(0)]
public sealed class RecoveryCodesController(RecoveryCodeStore codes, Visitor visitor) : Controller
{
    /// <summary>Says how many are left and offers new ones.</summary>
    [HttpGet]
    public async Task<IActionResult> New(CancellationToken stop) => View(await codes.LeftAsync(visitor.Id.Value, stop));

    /// <summary>Makes new ones, voids the old ones, and shows them.</summary>
    [HttpPost]
    public async Task<IActionResult> Create(CancellationToken stop) => View("Show", await codes.IssueAsync(visitor.Id.Value, stop));
}
