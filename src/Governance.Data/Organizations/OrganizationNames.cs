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
        var lowered = name.Trim().ToLowerInvariant();
#pragma warning disable CA1304, CA1311, MA0011 // the database lowers, not the process
        return db.Set<Organization>().AnyAsync(o => o.Name.ToLower() == lowered, stop);
#pragma warning restore CA1304, CA1311, MA0011
    }
}
