using Governance.Data.Door;
using Governance.Data.Providers;
using Governance.Domain;
using Governance.Domain.Exchange.Contents;
using Governance.Domain.Organizations;
using Microsoft.EntityFrameworkCore;

namespace Governance.Data.Organizations;

/// <summary>Finishes the proof of a mail domain, and tells the organizations that have proven it before.</summary>
public sealed class DomainDesk(GovernanceDb db, Exchange exchange)
{
    /// <summary>
    /// Takes the code of a proof: whether it was the right one, and how many other organizations have proven the domain. Each of them is
    /// told in the same transaction, once. Refuses what the proof refuses.
    /// </summary>
    public async Task<(bool Right, int Others)> EnterAsync(DomainProof proof, Organization here, string? code, UserId by, DateTimeOffset now, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(proof);
        ArgumentNullException.ThrowIfNull(here);
        await using var transaction = await db.Database.BeginTransactionAsync(stop);
        await db.WaitForDomainAsync(proof.Domain, stop);
        var known = await db.Set<ProvenDomain>().Where(p => p.Domain == proof.Domain).Select(p => p.Organization).Distinct().ToListAsync(stop);
        var right = proof.Enter(code, by, now);
        if (right) db.Add(ProvenDomain.Of(proof));
        await db.SaveChangesAsync(stop);
        if (right && !known.Contains(here.Id))
            foreach (var other in known) await exchange.SendAsync(other, new DomainProvenToo(proof.Domain.Value, here.Name), now, stop);
        await transaction.CommitAsync(stop);
        return (right, known.Count(organization => organization != here.Id));
    }
}
