using Governance.Data;
using Governance.Domain.Findings;
using Governance.Web.Access;
using Governance.Web.Lists;
using Microsoft.EntityFrameworkCore;

namespace Governance.Web.Features.Undertakings;

/// <summary>Reads undertakings for their list and page.</summary>
internal static class UndertakingQueries
{
    /// <summary>What is still owed, or what was met, by date.</summary>
    public static IQueryable<Undertaking> ByDate(this IQueryable<Undertaking> undertakings, bool met) =>
        undertakings.Where(u => (u.MetAt != null) == met).OrderBy(u => u.DueOn).ThenBy(u => u.Id);

    /// <summary>Those after a cursor.</summary>
    public static IQueryable<Undertaking> After(this IQueryable<Undertaking> undertakings, DueCursor? cursor) => cursor is null
        ? undertakings
        : undertakings.Where(u => u.DueOn > cursor.On || (u.DueOn == cursor.On && ((Guid)(object)u.Id).CompareTo(cursor.Id) > 0));

    /// <summary>One thing that is owed, with the requests for time about it; null where it is not here.</summary>
    public static async Task<UndertakingPage?> PageAsync(this GovernanceDb db, ObligationId id, DateOnly today, CancellationToken stop)
    {
        if (await db.Set<Undertaking>().AsNoTracking().FirstOrDefaultAsync(u => u.Id == id, stop) is not { } undertaking) return null;
        var extensions = await db.Set<Extension>().AsNoTracking().Where(e => e.ObligationId == id).OrderByDescending(e => e.AskedAt).Take(20).ToListAsync(stop);
        return new(undertaking, today, new()) { Extensions = extensions };
    }
}
