using Governance.Domain.Catalogs;
using Microsoft.EntityFrameworkCore;

namespace Governance.Data.Catalogs;

/// <summary>Looks up in the loaded frameworks what files of others refer to.</summary>
public static class LoadedControls
{
    /// <summary>What is known of references; of several versions of a framework the last one published counts. Asks nothing where nothing is named.</summary>
    public static async Task<KnownControls> KnownControlsAsync(this GovernanceDb db, IEnumerable<string> named, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(db);
        var asked = named.ToHashSet(StringComparer.OrdinalIgnoreCase);
        var published = asked.Count == 0 ? [] : await db.Set<PublishedFramework>().AsNoTracking().ToListAsync(stop);
        return new(published.GroupBy(f => f.Key, StringComparer.Ordinal).Select(versions => versions.OrderByDescending(f => f.PublishedAt).First().Read()), asked);
    }
}
