using Governance.Domain.Findings;
using Governance.Web.Access;

namespace Governance.Web.Features.Undertakings;

/// <summary>Reads undertakings for their list.</summary>
internal static class UndertakingQueries
{
    /// <summary>What is still owed, or what was met, by date.</summary>
    public static IQueryable<Undertaking> ByDate(this IQueryable<Undertaking> undertakings, bool met) =>
        undertakings.Where(u => (u.MetAt != null) == met).OrderBy(u => u.DueOn).ThenBy(u => u.Id);

    /// <summary>Those after a cursor.</summary>
    public static IQueryable<Undertaking> After(this IQueryable<Undertaking> undertakings, DueCursor? cursor) => cursor is null
        ? undertakings
        : undertakings.Where(u => u.DueOn > cursor.On || (u.DueOn == cursor.On && ((Guid)(object)u.Id).CompareTo(cursor.Id) > 0));
}
