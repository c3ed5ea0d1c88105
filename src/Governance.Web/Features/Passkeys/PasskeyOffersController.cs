using Governance.Web.Access;
using Microsoft.AspNetCore.Mvc;

namespace Governance.Web.Features.Passkeys;

/// <summary>What a browser needs before it can make a passkey.</summary>
[Route("account/passkeys/offer"), SignedIn, StepUp("Add a passkey"), StatementBudget(0)]
public sealed class PasskeyOffersController(PasskeyCeremony passkeys, Visitor visitor) : Controller
{
    /// <summary>A fresh challenge.</summary>
    [HttpPost]
    public async Task<IActionResult> Create() => Content(await passkeys.OfferAsync(visitor.Id.Value, visitor.Email, visitor.Name), "application/json");
}
