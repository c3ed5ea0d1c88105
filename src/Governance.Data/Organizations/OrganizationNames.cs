using Governance.Domain.Organizations;
using Microsoft.EntityFrameworkCore;

namespace Governance.Data.Organizations;

/// <summary>The names of organizations, which people read in mails and cannot tell apart by anything else.</summary>
public static class OrganizationNames
{
    /// <summary>Whether an organization already goes by a name, whatever the case and the spaces around it.</summary>
    public static Task<bool> IsNameTakenAsync(this GovernanceDb db, string name, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(name);
        return db.Set<Organization>().Saying((name, o => o.Name)).AnyAsync(stop);
    }
}
