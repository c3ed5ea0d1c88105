using Governance.Data;
using Governance.Domain.Organizations;
using Governance.Web.Lists;
using Microsoft.EntityFrameworkCore;

namespace Governance.Web.Features.LegalEntities;

/// <summary>Reads legal entities of the current organization.</summary>
public static class LegalEntityQueries
{
    /// <summary>One page, by name, after the name where the last one ended.</summary>
    public static async Task<LegalEntitiesPage> LegalEntitiesAsync(this GovernanceDb db, string? after, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(db);
        var page = await db.Set<LegalEntity>().AsNoTracking().Where(e => after == null || string.Compare(e.Name, after) > 0)
            .OrderBy(e => e.Name).ThenBy(e => e.RecordedAt).ToPageAsync(stop);
        return new(page.Rows, page.Next(e => e.Name));
    }

    /// <summary>One of them, to be changed.</summary>
    public static Task<LegalEntity?> LegalEntityAsync(this GovernanceDb db, Guid id, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(db);
        var entity = new LegalEntityId(id);
        return db.Set<LegalEntity>().SingleOrDefaultAsync(e => e.Id == entity, stop);
    }
}
