using Governance.Domain;
using Governance.Domain.Organizations;
using Microsoft.EntityFrameworkCore;

namespace Governance.Data.Organizations;

/// <summary>The members of an organization while one of them changes.</summary>
public static class CurrentMembers
{
    private const string Turn = "members";

    /// <summary>
    /// The current members of the current organization, once every other change of them is done; the next one waits until this
    /// transaction ends. So two administrators who remove each other at one time cannot leave none.
    /// </summary>
    public static async Task<IReadOnlyList<Membership>> LockMembersAsync(this GovernanceDb db, CancellationToken stop)
    {
        await db.WaitForMembersAsync(stop);
        return await db.Set<Membership>().Where(m => m.LeftAt == null).ToListAsync(stop);
    }

    /// <summary>Waits until every other change of who is a member, or invited to be one, is done; the next one waits until this transaction ends.</summary>
    public static async Task WaitForMembersAsync(this GovernanceDb db, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(db);
        // the counter is locked until the end, and what follows is read after whoever had it is done
        await db.NextAsync(Turn, stop);
    }

    /// <summary>One of them. Refuses where they have left while the lock was waited for.</summary>
    public static Membership Of(this IReadOnlyList<Membership> members, Func<Membership, bool> which) =>
        members.SingleOrDefault(which) ?? throw new Refused(OrganizationRefusals.AlreadyLeft);
}
