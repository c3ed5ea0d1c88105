using System.Security.Cryptography;
using Governance.Data;
using Governance.Domain;
using Governance.Domain.Organizations;
using Governance.Domain.Vendors;
using Governance.Web.Access;
using Governance.Web.Lists;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Governance.Web.Features.VendorImports;

/// <summary>Reads files of vendors and shows, before anything is imported, what would be done with each row.</summary>
[Route("o/{org}/vendor-imports"), Requires(Permission.ManageVendors)]
public sealed class VendorImportsController(GovernanceDb db, OrganizationContext organization, TimeProvider clock) : Controller
{
    /// <summary>Lists the files that were read.</summary>
    [HttpGet, StatementBudget(1)]
    public async Task<IActionResult> Index(string? after, CancellationToken stop)
    {
        var from = InstantCursor.Read(after);
        var page = await db.Set<RegisterImport>().Where(i => from == null || i.ReadAt < from).OrderByDescending(i => i.ReadAt)
            .Select(i => new VendorImportRow(i.Id, i.FileName, i.ReadAt, i.ImportedAt)).ToPageAsync(stop);
        return View(new VendorImportsPage(page.Rows, page.Next(i => InstantCursor.Write(i.ReadAt))));
    }

    /// <summary>Asks for a file.</summary>
    [HttpGet("new"), StatementBudget(0)]
    public IActionResult New() => View(new VendorImportForm());

    /// <summary>Reads it; nothing is imported yet.</summary>
    [HttpPost, StatementBudget(3)]
    public async Task<IActionResult> Create(VendorImportForm form, CancellationToken stop)
    {
        if (!ModelState.IsValid) return this.Again("New", form);
        try
        {
            await using var content = form.File!.OpenReadStream();
            var hash = Convert.ToHexStringLower(await SHA256.HashDataAsync(content, stop));
            var import = RegisterImport.Read(organization.Tenant, form.File.FileName, hash, form.System, RegisterFile.Read(form.File.FileName, content), organization.UserId, clock.GetUtcNow());
            db.Add(import);
            await db.SaveChangesAsync(stop);
            return Redirect($"/o/{organization.Slug}/vendor-imports/{import.Id.Value}");
        }
        catch (Refused refused) { return this.Again("New", form, refused, nameof(form.File)); }
    }

    /// <summary>The dry run.</summary>
    [HttpGet("{id:guid}"), StatementBudget(3)]
    public async Task<IActionResult> Show(Guid id, RegisterOutcome? only, int after, CancellationToken stop)
    {
        if (await db.Set<RegisterImport>().AsNoTracking().FirstOrDefaultAsync(i => i.Id == new RegisterImportId(id), stop) is not { } import) return NotFound();
        return View(new VendorImportPage(import, (await db.PlanAsync(import, stop)).Plan, only, after));
    }
}
