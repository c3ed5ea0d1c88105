using Governance.Data.Door;
using Governance.Domain;
using Governance.Domain.Exchange.Contents;
using Governance.Domain.Findings;
using Governance.Domain.Organizations;
using Governance.Domain.Vendors;
using Microsoft.EntityFrameworkCore;

namespace Governance.Data.Findings;

/// <summary>Asking for a later date of what is owed, and granting or refusing it: each with the word to the other side in one transaction.</summary>
public sealed class ExtensionDesk(GovernanceDb db, Exchange exchange, TimeProvider clock)
{
    /// <summary>Asks the buyer for a later date; null where the undertaking is not here.</summary>
    public async Task<Extension?> AskAsync(ObligationId id, DateOnly dueOn, string? reason, (UserId Id, string Name) by, CancellationToken stop)
    {
        var now = clock.GetUtcNow();
        if (await db.Set<Undertaking>().FirstOrDefaultAsync(u => u.Id == id, stop) is not { } undertaking) return null;
        var asked = undertaking.AskForTime(dueOn, reason, by, now);
        db.Add(asked);
        await exchange.SendAsync(undertaking.Buyer, new ExtensionAsked(id, asked.Id, dueOn, asked.Reason, by.Name), now, stop);
        return asked;
    }

    /// <summary>Answers the request that a page showed; granted, it moves the date on both sides. Null where the obligation is not here.</summary>
    public async Task<Obligation?> AnswerAsync(ObligationId id, ExtensionId seen, bool granted, string? reason, (UserId Id, IReadOnlySet<Permission> May) by, CancellationToken stop)
    {
        var now = clock.GetUtcNow();
        if (await db.Set<Obligation>().FirstOrDefaultAsync(o => o.Id == id, stop) is not { } obligation) return null;
        var asked = await db.Set<Extension>().FirstOrDefaultAsync(e => e.Id == seen && e.ObligationId == id, stop) ?? throw new Refused(FindingRefusals.NoExtension);
        obligation.Answer(asked, granted, reason, by, now);
        var vendor = await db.Set<Vendor>().Where(v => v.Id == obligation.VendorId).Select(v => v.Organization).SingleAsync(stop);
        await exchange.SendAsync(vendor!.Value, new ExtensionAnswered(id, asked.Id, granted, obligation.DueOn, asked.Answer!), now, stop);
        return obligation;
    }
}
