using Governance.Data;
using Governance.Data.Organizations;
using Governance.Data.Queue;
using Governance.Domain;
using Governance.Domain.Organizations;
using Governance.Web.Access;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Governance.Web.Features.DomainProofs;

/// <summary>Shows that an organization is who it says it is: it receives mail at its domain.</summary>
[Route("o/{org}/domain-proofs"), Requires(Permission.ManageOrganization), StatementBudget(3)]
public sealed class DomainProofsController(GovernanceDb db, OrganizationContext here, MailAllowance mails, TimeProvider clock) : Controller
{
    private const int Most = 50;

    /// <summary>Lists proven domains and attempts, and who else has proven them.</summary>
    [HttpGet, StatementBudget(2)]
    public async Task<IActionResult> Index(CancellationToken stop) =>
        View(new DomainProofsPage(await db.Set<DomainProof>().AsNoTracking().OrderByDescending(p => p.StartedAt).Take(Most).ToListAsync(stop),
            await db.Set<OtherDomainProof>().AsNoTracking().OrderByDescending(p => p.ProvenAt).Take(Most).ToListAsync(stop), clock.GetUtcNow()));

    /// <summary>Asks for an address at the domain.</summary>
    [HttpGet("new"), StatementBudget(0)]
    public IActionResult New() => View(new DomainProofForm());

    /// <summary>Mails a code there.</summary>
    [HttpPost, SendsMail]
    public async Task<IActionResult> Create(DomainProofForm form, CancellationToken stop)
    {
        if (!ModelState.IsValid) return this.Again("New", form);
        var (address, code, now) = (EmailAddress.Parse(form.Address!), ProofCode.New(), clock.GetUtcNow());
        if (address.Domain.IsOpenToAnybody) return this.Again("New", form, new Refused(OrganizationRefusals.DomainOpenToAnybody), nameof(form.Address));
        mails.MustTake(address);
        var proof = DomainProof.Begin(here.Tenant, address, code, here.UserId, now);
        db.Add(proof);
        db.Queue(here.Tenant, address.Value, $"Code for {here.Organization.Name}", DomainProofMail.Text(here.Organization, proof, code), now, proof.StartedAt + DomainProof.Lifetime);
        await db.SaveChangesAsync(stop);
        return RedirectToAction("Edit", new { org = here.Slug, id = proof.Id.Value });
    }

    /// <summary>Asks for the code.</summary>
    [HttpGet("{id:guid}")]
    public async Task<IActionResult> Edit(Guid id, CancellationToken stop) =>
        await ProofAsync(id, stop) is { } proof ? View(new ProofCodeForm { Proof = proof }) : NotFound();

    /// <summary>Takes the code; a wrong one is counted. Organizations that have proven the domain before are told.</summary>
    [HttpPost("{id:guid}"), StatementBudget(14)]
    public async Task<IActionResult> Update([FromServices] DomainDesk desk, Guid id, ProofCodeForm form, CancellationToken stop)
    {
        if (await ProofAsync(id, stop) is not { } proof) return NotFound();
        form = form with { Proof = proof };
        if (!ModelState.IsValid) return this.Again("Edit", form);
        var (right, others) = await desk.EnterAsync(proof, here.Organization, form.Code, here.UserId, clock.GetUtcNow(), stop);
        if (!right) return this.Again("Edit", form, new Refused(DomainProofRefusals.WrongCode.With(DomainProof.MaxWrongCodes - proof.WrongCodes)), nameof(form.Code));
        this.Say(others == 0 ? $"{proof.Domain} is proven." : $"{proof.Domain} is proven. {(others == 1 ? "1 other organization has" : $"{others} other organizations have")} proven it, too, and {(others == 1 ? "its" : "their")} owners know of you.");
        return RedirectToAction("Index", new { org = here.Slug });
    }

    private Task<DomainProof?> ProofAsync(Guid id, CancellationToken stop)
    {
        var proof = new DomainProofId(id);
        return db.Set<DomainProof>().SingleOrDefaultAsync(p => p.Id == proof, stop);
    }
}
