using Governance.Data.Door;
using Governance.Domain;
using Governance.Domain.Exchange.Contents;
using Governance.Domain.Findings;
using Governance.Domain.Organizations;
using Governance.Domain.Vendors;
using Microsoft.EntityFrameworkCore;

namespace Governance.Data.Findings;

/// <summary>Who sees to what is owed: handing it over on the buyer's side, and naming somebody on the vendor's. Whoever gets it is told.</summary>
public sealed class OwnerDesk(GovernanceDb db, Exchange exchange, TimeProvider clock)
{
    /// <summary>Hands an obligation over to a colleague whose roles fit; null where it is not here.</summary>
    public async Task<Obligation?> HandOverAsync(ObligationId id, UserId to, (UserId Id, string Name) by, CancellationToken stop)
    {
        var now = clock.GetUtcNow();
        if (await db.Set<Obligation>().FirstOrDefaultAsync(o => o.Id == id, stop) is not { } obligation) return null;
        if (!await db.IsColleagueAsync(to.Value, Permission.ProveDuties, stop)) throw new Refused(FindingRefusals.OwnerUnfit);
        obligation.HandOver(to, by.Id, now);
        var vendor = await db.Set<Vendor>().Where(v => v.Id == obligation.VendorId).Select(v => v.Name).SingleAsync(stop);
        var mail = MailText.Of($"{vendor}, {obligation.Reference} is yours", $"{by.Name} handed over to you: {obligation.Title} ({vendor}, {obligation.Reference}), due on {obligation.DueOn:d MMMM yyyy}.", $"obligations/{id.Value}");
        if (to != by.Id) await db.TellAsync(obligation.TenantId, to, mail, now, stop);
        await db.SaveChangesAsync(stop);
        return obligation;
    }

    /// <summary>Names the colleague who sees to what is owed, and tells the buyer the name; null where it is not here.</summary>
    public async Task<Undertaking?> NameAsync(ObligationId id, UserId to, (UserId Id, string Name) by, CancellationToken stop)
    {
        var now = clock.GetUtcNow();
        if (await db.Set<Undertaking>().FirstOrDefaultAsync(u => u.Id == id, stop) is not { } undertaking) return null;
        if (!await db.IsColleagueAsync(to.Value, Permission.ManageUndertakings, stop)) throw new Refused(FindingRefusals.OwnerUnfit);
        undertaking.NameOwner(to, by.Id);
        var mail = MailText.Of($"{undertaking.BuyerName}, {undertaking.Reference} is yours", $"{by.Name} asks you to see to it: {undertaking.Title} ({undertaking.BuyerName}, {undertaking.Reference}), due on {undertaking.DueOn:d MMMM yyyy}.", $"undertakings/{id.Value}");
        if (to != by.Id) await db.TellAsync(undertaking.TenantId, to, mail, now, stop);
        var name = await db.People.Where(p => p.Id == to).Select(p => p.DisplayName).SingleAsync(stop);
        await exchange.SendAsync(undertaking.Buyer, new VendorOwnerNamed(id, name), now, stop);
        return undertaking;
    }
}
