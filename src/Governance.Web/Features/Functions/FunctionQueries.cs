using Governance.Domain.Engagements;

namespace Governance.Web.Features.Functions;

/// <summary>Reads functions for their list.</summary>
internal static class FunctionQueries
{
#pragma warning disable CA1304, CA1311, MA0011 // the database lowers, not the process
    /// <summary>Those whose name holds some words.</summary>
    public static IQueryable<Function> Matching(this IQueryable<Function> functions, string? search)
    {
        var words = search?.Trim().ToLowerInvariant();
        return string.IsNullOrEmpty(words) ? functions : functions.Where(f => f.Name.ToLower().Contains(words));
    }
#pragma warning restore CA1304, CA1311, MA0011

    /// <summary>By name, from the one after a name on.</summary>
    public static IQueryable<Function> After(this IQueryable<Function> functions, string? name) =>
        functions.Where(f => name == null || string.Compare(f.Name, name) > 0).OrderBy(f => f.Name);
}
