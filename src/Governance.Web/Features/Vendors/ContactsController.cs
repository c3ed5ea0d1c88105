using Governance.Data;
using Governance.Domain.Organizations;
using Governance.Domain.Vendors;
using Governance.Web.Access;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Governance.Web.Features.Vendors;

/// <summary>The people at a vendor.</summary>
[Route("o/{org}/vendors/{vendor:guid}/contacts"), Requires(Permission.ManageVendors)]
public sealed class ContactsController(GovernanceDb db, OrganizationContext organization) : Controller
{
    /// <summary>Asks for a new one.</summary>
    [HttpGet("new"), StatementBudget(1)]
    public async Task<IActionResult> New(Guid vendor, CancellationToken stop) => await FindAsync(vendor, stop) is not null ? View(new ContactForm()) : NotFound();

    /// <summary>Adds a person.</summary>
    [HttpPost, StatementBudget(4)]
    public async Task<IActionResult> Create(Guid vendor, ContactForm form, CancellationToken stop)
    {
        if (await FindAsync(vendor, stop) is not { } found) return NotFound();
        if (!ModelState.IsValid) return this.Again("New", form);
        var contact = found.AddContact(form.Description());
        await db.SaveChangesAsync(stop);
        this.Say($"{contact.Name} is a contact at {found.Name}.");
        return Redirect($"/o/{organization.Slug}/vendors/{vendor}");
    }

    /// <summary>Asks what is to be changed.</summary>
    [HttpGet("{id:guid}/edit"), StatementBudget(1)]
    public async Task<IActionResult> Edit(Guid vendor, Guid id, CancellationToken stop) =>
        (await FindAsync(vendor, stop))?.Contacts.SingleOrDefault(c => c.Id == new VendorContactId(id)) is { } contact ? View(ContactForm.Of(contact)) : NotFound();

    /// <summary>Corrects a person.</summary>
    [HttpPost("{id:guid}"), StatementBudget(4)]
    public async Task<IActionResult> Update(Guid vendor, Guid id, ContactForm form, CancellationToken stop)
    {
        if (await FindAsync(vendor, stop) is not { } found || !found.Contacts.Any(c => c.Id == new VendorContactId(id))) return NotFound();
        if (!ModelState.IsValid) return this.Again("Edit", form);
        found.CorrectContact(new VendorContactId(id), form.Description());
        await db.SaveChangesAsync(stop);
        this.Say("The contact is changed.");
        return Redirect($"/o/{organization.Slug}/vendors/{vendor}");
    }

    /// <summary>Removes a person.</summary>
    [HttpPost("{id:guid}/removal"), StatementBudget(4)]
    public async Task<IActionResult> Destroy(Guid vendor, Guid id, CancellationToken stop)
    {
        if (await FindAsync(vendor, stop) is not { } found || !found.Contacts.Any(c => c.Id == new VendorContactId(id))) return NotFound();
        found.RemoveContact(new VendorContactId(id));
        await db.SaveChangesAsync(stop);
        this.Say("The contact is removed.");
        return Redirect($"/o/{organization.Slug}/vendors/{vendor}");
    }

    private Task<Vendor?> FindAsync(Guid vendor, CancellationToken stop) => db.Set<Vendor>().Include(v => v.Contacts).FirstOrDefaultAsync(v => v.Id == new VendorId(vendor), stop);
}
